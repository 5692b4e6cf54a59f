import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const [leshkov, vasilets] = ["0002-alexander-leshkov", "0001-dmitry-vasilets"];
const question = "provision=337(5)&from=31&ended=surrendered-commissariat";

/** The words of the document that a button gives to take away. */
async function documentBehind(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("memo.docx");
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  return strFromU8(files["word/document.xml"] ?? new Uint8Array());
}

describe.each(readers)("a lawyer $name", ({ lang, javaScript, t }) => {
  test("ticks two cases in the list and lays them side by side", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/cases?sort=title`);
    const boxes = page.getByRole("checkbox", { name: t("compare.tick") });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole("button", { name: t("compare.ticked") }).click();
    await page.waitForURL(/\/compare\?case=.+&case=/);
    const table = page.getByRole("table", { name: t("compare.table") });
    expect(await table.getByRole("columnheader").count()).toBeGreaterThanOrEqual(4);
    expect(await table.getByText(t("compare.state.unknown")).count()).toBeGreaterThan(0);
  });

  test("follows a value of the comparison to its place in the case", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/compare?case=${leshkov}&case=${vasilets}`);
    const row = page.getByRole("row").filter({ hasText: t("compare.row.term") });
    await row.getByRole("link").first().click();
    await page.waitForURL(new RegExp(`/cases/${leshkov}#sentence-`));
    expect(await page.locator(":target").isVisible()).toBe(true);
  });

  test("chooses cases by a plain form where fewer than two are given, and is told of a wrong one", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/compare?case=0002&case=9999-nobody`);
    expect(await page.getByRole("main").innerText()).toContain(
      t("compare.not.missing.number", { number: "9999" }),
    );
    await page.getByRole("checkbox").nth(5).check();
    await page.getByRole("button", { name: t("compare.pick.go"), exact: true }).click();
    await page.getByRole("table", { name: t("compare.table") }).waitFor();
  });

  test("takes a memo away as a document, with the question in no address", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents?${question}`);
    const boxes = page.getByRole("region", { name: t("precedents.list.byLikeness") });
    await boxes.getByRole("checkbox").nth(0).check();
    await boxes.getByRole("checkbox").nth(1).check();
    await page.getByRole("button", { name: t("precedents.list.memo") }).click();
    await page.getByRole("heading", { level: 1, name: t("memo.title") }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.getByRole("main").innerText()).toContain(t("precedents.caution.1"));
    const words = await documentBehind(page, t("memo.docx"));
    expect(words).toContain(t("memo.authorities.sources"));
    expect(words).toContain("337");
    expect(new URL(page.url()).search).toBe("");
  });

  test("comes back by the address in a memo and finds the same list", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents/memo?${question}`);
    const cases = async () =>
      (await page.getByRole("heading", { level: 3 }).allInnerTexts()).filter((name) =>
        /^\d+\. /.test(name),
      );
    const before = await cases();
    expect(before.length).toBeGreaterThan(2);
    await page.getByRole("main").locator("a[href*='/precedents/memo?']").click();
    await page.waitForURL(/v=\d+&by=likeness&case=/);
    expect(await cases()).toEqual(before);
  });
});

test.each([
  `/compare?case=${leshkov}&case=${vasilets}&case=0003-kaliningrad-eight`,
  "/compare",
  `/precedents/memo?${question}&case=0005&case=0008`,
])("%s fits a phone and can be read by everybody", async (path) => {
  for (const lang of ["en", "ru"] as const) {
    const page = await aReader(browser, { lang, width: 360, bypassPolicy: true });
    await page.goto(`/${lang}${path}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  }
});

test("nothing is kept of a comparison or a memo: no cookie, nothing stored, nothing cached", async () => {
  const page = await aReader(browser, { lang: "en" });
  for (const path of [`/en/compare?case=${leshkov}&case=${vasilets}`, "/en/precedents/memo"]) {
    const answer = await page.goto(path);
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
});
