import type { Language } from "@/lib/domain/language";
import { type AtDesk, openFacts } from "@/tests/e2e/setup/case-page";

/** Adds a defendant with a record made on the way, and what readers see in place of a name. */
export async function addDefendant(at: AtDesk, name: string, shown: Both): Promise<void> {
  const { page, t } = at;
  await openFacts(at, "people");
  await page.getByLabel(t("fields.party.add.role")).selectOption("defendant");
  await page.getByRole("button", { name: t("fields.party.add"), exact: true }).click();
  const party = page.getByRole("article").last();
  await fillBoth(at, t("fields.party.label"), shown);
  await party.getByLabel(t("fields.party.newPerson")).fill(name);
  await party.getByRole("button", { name: t("fields.party.create") }).click();
  await party.getByRole("heading", { name }).waitFor();
}

/** Fills in what stands before the narrative, in both languages. */
export async function fillTexts(at: AtDesk, texts: Record<Language, BeforeText>): Promise<void> {
  const { page, t } = at;
  await openFacts(at, "texts");
  for (const lang of ["en", "ru"] as const) {
    const part = page.getByRole("region", { name: t(`fields.text.lang.${lang}`), exact: true });
    for (const name of ["title", "standfirst", "summary"] as const)
      await part.getByLabel(t(`fields.text.${name}`), { exact: true }).fill(texts[lang][name]);
  }
}

/** Adds something to the timeline that happened on a day not known yet. */
export async function addHappening(at: AtDesk, kind: string, text: Both): Promise<void> {
  const { page, t } = at;
  await openFacts(at, "timeline");
  await page.getByRole("button", { name: t("fields.happening.add") }).click();
  const happening = page.getByRole("article").last();
  await happening.getByLabel(t("fields.happening.kind")).selectOption(kind);
  await fillBoth(at, t("fields.happening.text"), text);
}

/** Writes the last field of a name, in both languages. */
async function fillBoth({ page, t }: AtDesk, label: string, text: Both): Promise<void> {
  for (const lang of ["en", "ru"] as const) {
    const name = `${label}, ${t(`fields.local.${lang}`)}`;
    await page.getByLabel(name, { exact: true }).last().fill(text[lang]);
  }
}

type Both = Record<Language, string>;
type BeforeText = Record<"title" | "standfirst" | "summary", string>;
