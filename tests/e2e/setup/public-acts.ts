import type { AtDesk } from "@/tests/e2e/setup/case-page";

/** Takes every part of a public case out that holds one of these words. */
export async function redact({ page, t }: AtDesk, id: string, words: readonly string[]) {
  await page.goto(`/desk/cases/${id}/redact`);
  const find = page.getByLabel(t("redact.find"), { exact: true });
  for (const word of words) {
    await find.fill(word);
    const parts = page.getByRole("checkbox", { name: new RegExp(word) });
    await parts.first().waitFor();
    for (const part of await parts.all()) await part.check();
  }
  await page.getByRole("button", { name: t("redact.submit"), exact: true }).click();
  await page.getByText(t("redact.done")).waitFor();
}

/** Makes an older revision of a case the new draft. */
export async function restore({ page, t }: AtDesk, id: string, number: number): Promise<void> {
  await page.goto(`/desk/cases/${id}/history`);
  const name = t("history.restore.submit", { n: number });
  await page.getByText(name, { exact: true }).first().click();
  const fold = page.getByRole("group").filter({ hasText: name });
  await fold.getByLabel(t("history.restore.reason"), { exact: true }).fill("As it was.");
  await fold.getByRole("button", { name, exact: true }).click();
  const done = t("history.restored", { n: 0 }).split("0")[1] ?? "";
  await page
    .getByRole("status")
    .filter({ hasText: done.replace(".", "") })
    .waitFor();
}

/** Takes a case out of the public for good. */
export async function withdraw({ page, t }: AtDesk, id: string, why: string): Promise<void> {
  await page.goto(`/desk/cases/${id}/withdraw`);
  await page.getByLabel(t("withdraw.reason"), { exact: true }).fill(why);
  await page.getByLabel(t("withdraw.again", { number: id }), { exact: true }).fill(id);
  await page.getByRole("button", { name: t("withdraw.submit"), exact: true }).click();
  await page.waitForURL(/\/history\?said=withdrawn$/);
  await page.getByText(t("history.said.withdrawn")).waitFor();
}
