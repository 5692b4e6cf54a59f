import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { type Reader, readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

async function openCases({ lang, javaScript }: Reader, query = ""): Promise<Page> {
  const page = await aReader(browser, { lang, javaScript });
  await page.goto(`/${lang}/cases${query}`);
  return page;
}

describe.each(readers)("a reader $name", (reader) => {
  const { lang, t } = reader;
  const found = (total: number) => t("cases.found", { total });

  test("chooses among all cases with a form, and the address reproduces the view", async () => {
    const page = await openCases(reader);
    await page.getByLabel(t("cases.facet.article"), { exact: true }).selectOption("334");
    await page.getByLabel(t("cases.sort"), { exact: true }).selectOption("title");
    await page.getByRole("radio", { name: t("cases.view.table") }).check();
    await page.getByRole("button", { name: t("cases.apply") }).click();
    await page.waitForURL(/article=334/);

    const titles = await page.getByRole("rowheader").allInnerTexts();
    expect(titles).toHaveLength(4);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(lang).compare));
    const again = await openCases(reader, new URL(page.url()).search);
    expect(await again.getByRole("rowheader").allInnerTexts()).toEqual(titles);
    expect(await again.getByRole("heading", { level: 2, name: found(4) }).count()).toBe(1);
  });

  test("opens the form on a telephone, where it is folded away", async () => {
    const page = await aReader(browser, { ...reader, width: 360 });
    await page.goto(`/${lang}/cases`);
    const article = page.getByLabel(t("cases.facet.article"), { exact: true });
    expect(await article.isVisible()).toBe(false);
    await page.getByText(t("cases.filters"), { exact: true }).click();
    await article.selectOption("334");
    await page.getByRole("button", { name: t("cases.apply") }).click();
    await page.getByRole("heading", { level: 2, name: found(4) }).waitFor();
  });

  test("takes a choice back, and the back button brings it again", async () => {
    const page = await openCases(reader, "?article=334");
    const chosen = page.getByRole("list", { name: t("cases.chosen") });
    await chosen.getByRole("link", { name: t("cases.remove") }).click();
    await page.getByRole("heading", { level: 2, name: found(28) }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: found(4) }).waitFor();
    expect(await chosen.innerText()).toContain("334");
  });

  test("sees the longest term first when asked for", async () => {
    const page = await openCases(reader, "?sort=term&view=table");
    const [first] = await page
      .getByRole("row")
      .filter({ has: page.getByRole("cell") })
      .all();
    expect(await first?.innerText()).toContain(lang === "en" ? "8 years" : "8 лет");
  });

  test("turns the pages of the list", async () => {
    const page = await openCases(reader);
    const first = await page.getByRole("heading", { level: 3 }).allInnerTexts();
    const pages = page.getByRole("navigation", { name: t("cases.pages") });
    await pages.getByRole("link", { name: t("cases.next") }).click();
    await page.waitForURL(/page=2/);
    const second = await page.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(new Set([...first, ...second]).size).toBe(28);
    await pages.getByRole("link", { name: t("cases.previous") }).click();
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(first);
  });

  test("is given the last page where a page beyond the end is asked for", async () => {
    const page = await openCases(reader, "?page=99");
    expect(await page.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(0);
    const pages = page.getByRole("navigation", { name: t("cases.pages") });
    await pages.getByRole("link", { name: t("cases.previous") }).click();
    expect(await page.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(0);
    await page.goBack();
    expect(await page.getByRole("region", { name: found(28) }).count()).toBe(1);
  });

  test("finds a way on when nothing fits the choice", async () => {
    const page = await openCases(reader, "?article=338&suspended=suspended");
    expect(await page.getByRole("heading", { level: 2, name: found(0) }).count()).toBe(1);
    const ways = page.getByRole("main").getByRole("list").last().getByRole("link");
    expect(await ways.count()).toBeGreaterThanOrEqual(3);
    await page.getByRole("link", { name: t("cases.none.search") }).click();
    await page.waitForURL(`/${lang}/search`);
  });

  test("is not disturbed by a nonsensical address", async () => {
    const page = await openCases(reader, "?article=%27%22%3B--&page=-1&sort=x&view=[]&foo=bar");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(t("cases.title"));
  });
});
