import { beforeAll, describe, expect, inject, test } from "vitest";
import { operator } from "@/lib/domain/actor";
import { inventRecords } from "@/lib/operations/records/invent-records";
import { publishBatch } from "@/lib/operations/records/publish-batch";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { ask } from "@/tests/e2e/setup/raw";
import { readers } from "@/tests/e2e/setup/readers";

const { url, dataDir } = inject("site");
await joinDesk(dataDir);
const browser = await openBrowser();

beforeAll(async () => {
  const { id, state } = await inventRecords(operator, { seed: 7, count: 2_000 });
  if (state !== "public") await publishBatch(operator, id);
});

describe.each(readers)("somebody who counts $name", ({ lang, javaScript, t }) => {
  test("sees at once that records are invented, at every number", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/statistics`);
    const whose = page.getByRole("combobox", { name: t("statistics.form.synthetic") });
    await whose.selectOption({ label: t("statistics.form.invented") });
    await page.getByRole("button", { name: t("statistics.form.show") }).click();
    await page.waitForURL(/synthetic=yes/);
    const banner = page.getByRole("complementary", { name: t("statistics.synthetic.title") });
    expect(await banner.innerText()).toContain(t("statistics.synthetic.leave"));
    const sections = page.locator("section.stat");
    const marks = sections.locator("h2 .invented-mark");
    expect(await marks.count()).toBe(await sections.count());
    await banner.getByRole("link").click();
    await page.waitForURL(`/${lang}/statistics`);
    expect(await marks.count()).toBe(0);
  });

  test("narrows down to an article, and takes the numbers away as they stand", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/statistics?synthetic=yes`);
    const article = page.getByRole("combobox", { name: t("statistics.form.provision") });
    await article.selectOption("337");
    await page.getByRole("button", { name: t("statistics.form.show") }).click();
    await page.waitForURL(/provision=337&.*synthetic=yes/);
    const files = await page
      .locator('.stat-data a[href*="statistics.csv"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(files.length).toBeGreaterThan(10);
    const answers = await Promise.all(files.map((path) => ask(url, path)));
    expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200));
    const [months = ""] = answers.map(({ text }) => text);
    const lines = months.trimEnd().split("\r\n").slice(1);
    expect(lines.every((line) => line.includes(",synthetic,"))).toBe(true);
    const sum = lines.reduce((n, line) => n + Number(line.split(",")[1]), 0);
    const received = page.locator(".stat-totals dd").first();
    expect(Number((await received.innerText()).replaceAll(/\D/g, ""))).toBe(sum);
  });

  test("finds the same answer again by its link, which says of which data it is", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/statistics?by=week&synthetic=yes`);
    await page.getByRole("link", { name: t("statistics.link") }).click();
    await page.waitForURL(/by=week&synthetic=yes&asof=\d{4}-\d\d-\d\d&v=\d+$/);
    expect(await page.getByText(t("statistics.version.other")).count()).toBe(0);
    await page.goto(page.url().replace(/v=\d+$/, "v=1"));
    expect(await page.getByText(t("statistics.version.other")).count()).toBe(1);
  });

  test("reads it on a phone without pushing the page sideways", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${lang}/statistics?synthetic=yes`);
    for (const summary of await page.locator(".stat-data > summary").all()) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test("a program is told what of its question was not understood", async () => {
  for (const [query, parameter, value] of [
    ["provision=337&month=7", "month", "7"],
    ["provision=337&provision=338", "provision", "338"],
    ["provision=337(9)", "provision", "337(9)"],
    ["court=77GV9999", "court", "77GV9999"],
    ["from=2024-13", "from", "2024-13"],
  ]) {
    const answer = await ask(url, `/api/v1/statistics?${query}`);
    expect(answer.status).toBe(400);
    const problems = [{ parameter, value }];
    expect(JSON.parse(answer.text)).toMatchObject({ error: "invalid", problems });
  }
});
