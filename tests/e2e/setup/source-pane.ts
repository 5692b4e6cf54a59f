import { type AtDesk, openPane, select } from "@/tests/e2e/setup/case-page";

/** Adds a source beside the case by pasting its text, and opens it. */
export async function pasteSource(at: AtDesk, title: string, text: string): Promise<void> {
  const { page, t } = at;
  await openPane(at, "source");
  const fold = page.getByRole("group").filter({ hasText: t("deskSources.pane.add") });
  await fold.getByText(t("deskSources.pane.add"), { exact: true }).click();
  await fold.getByLabel(t("deskSources.field.title"), { exact: true }).fill(title);
  await fold.getByLabel(t("deskSources.field.text"), { exact: true }).fill(text);
  await fold.getByRole("button", { name: t("deskSources.add"), exact: true }).click();
  await sourceText(at, title).waitFor();
}

/** The text of a source that is open beside the case. */
export function sourceText({ page, t }: AtDesk, title: string) {
  return page.getByRole("textbox", { name: t("deskSources.pane.text", { title }) });
}

/** Selects words of the open source and quotes them. */
export async function quote(at: AtDesk, title: string, words: string): Promise<void> {
  await select(sourceText(at, title), words);
  const { t } = at;
  await chosen(at)
    .getByRole("button", { name: t("deskSources.pane.quote"), exact: true })
    .click();
  await chosen(at).waitFor({ state: "detached" });
}

/** Selects words of the open source and ties them to a field, found by some letters of its name. */
export async function quoteFor(at: AtDesk, title: string, words: string, field: string) {
  const { page, t } = at;
  await select(sourceText(at, title), words);
  const menu = chosen(at).getByRole("combobox", { name: t("deskSources.pane.forField") });
  await menu.fill(field);
  await chosen(at).getByRole("option").first().click();
  await page
    .getByRole("status")
    .filter({ hasText: new RegExp(t("workspace.picked.field", { field: "" }).trim()) })
    .waitFor({ state: "attached" });
}

function chosen({ page, t }: AtDesk) {
  return page.getByRole("region", { name: t("deskSources.pane.selected") });
}
