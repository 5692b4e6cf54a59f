import type { Page } from "playwright-core";
import type { Language } from "@/lib/domain/language";
import type { MoveName } from "@/lib/domain/workflow";
import { type AtDesk, select } from "@/tests/e2e/setup/case-page";

/** Takes a step with a case, with a reason where one is given. */
export async function move({ page, t }: AtDesk, id: string, name: MoveName, why = "") {
  await page.goto(`/desk/review/${id}`);
  const button = page.getByRole("button", { name: t(`review.move.${name}`), exact: true });
  if (!(await button.isVisible()))
    await page
      .getByText(t(`review.move.${name}`), { exact: true })
      .first()
      .click();
  const form = page.getByRole("form", { name: t(`review.move.${name}`), exact: true });
  await form.getByLabel(t("review.move.reason"), { exact: true }).fill(why);
  await button.click();
  await form.waitFor({ state: "detached" });
}

/** Says something about words of the text that was submitted. */
export async function comment({ page, t }: AtDesk, id: string, words: string, text: string) {
  await page.goto(`/desk/review/${id}`);
  await page.getByText(t("comments.onWhole")).waitFor();
  await select(page.getByRole("region", { name: t("comments.text") }), words);
  await page.getByText(t("comments.onSelected")).waitFor();
  await page.getByLabel(t("comments.add.label"), { exact: true }).fill(text);
  await page.getByRole("button", { name: t("comments.add"), exact: true }).click();
  await page.getByText(text).last().waitFor();
}

/** What the page of publication lists as unresolved, line by line. */
export async function gateOf({ page, t }: AtDesk, id: string): Promise<string[]> {
  await page.goto(`/desk/cases/${id}/publish`);
  return unresolved({ page, t }).getByRole("listitem").allInnerTexts();
}

function unresolved({ page, t }: AtDesk) {
  return page.getByRole("region", { name: t("publish.gate"), exact: true });
}

type Publishing = { reason: Record<Language, string>; disputed?: boolean };

/** Asks for a case to be published in both languages. */
export async function publish(at: AtDesk, id: string, { reason, disputed = false }: Publishing) {
  const { page, t } = at;
  await page.goto(`/desk/cases/${id}/publish`);
  const form = page.getByRole("region", { name: t("publish.title"), exact: true });
  const why = form.getByRole("group", { name: t("publish.reason"), exact: true });
  for (const lang of ["en", "ru"] as const)
    await why.getByLabel(t(`publish.reason.${lang}`), { exact: true }).fill(reason[lang]);
  if (disputed) await form.getByLabel(t("publish.disputed"), { exact: true }).check();
  await form.getByRole("button", { name: t("publish.submit"), exact: true }).click();
}

/** Waits until the page of publication says that the revision is public. */
export async function untilPublic({ page, t }: AtDesk): Promise<void> {
  const said = t("publish.state", { state: t("state.published") });
  await page.getByText(said).waitFor({ timeout: 30_000 });
}

/** Says on the record of a person why they may appear, and how readers see them. */
export async function settlePerson(at: AtDesk, person: string, shown: Shown): Promise<void> {
  const { page, t } = at;
  await page.goto(`/desk/people/${person}`);
  await label(page, t(`people.display.${shown.display}`)).check();
  await label(page, t(`people.tier.${shown.tier}`)).check();
  for (const lang of ["en", "ru"] as const) {
    await page.getByLabel(t(`people.ground.${lang}`), { exact: true }).fill(shown.ground);
    await page.getByLabel(t(`people.label.${lang}`), { exact: true }).fill(shown.label[lang]);
  }
  await page.getByRole("button", { name: t("people.save"), exact: true }).click();
  await page.getByText(t("people.saved")).waitFor();
}

type Shown = {
  display: "role-only" | "full-name";
  tier: 1 | 3;
  ground: string;
  label: Record<Language, string>;
};

function label(page: Page, words: string) {
  return page.getByRole("radio", { name: new RegExp(`^${words}`) });
}
