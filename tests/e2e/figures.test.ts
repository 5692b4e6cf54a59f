import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const aWeek = "Russia Convicts 100 Army Deserters a Week";

describe.each(readers)("somebody who checks a number $name", ({ lang, javaScript, t }) => {
  test("narrows the ledger down to one source", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/figures`);
    const all = await page.getByRole("table").getByRole("rowheader").count();
    const source = page.getByRole("combobox", { name: t("figures.filter.source") });
    const option = source.getByRole("option").filter({ hasText: aWeek });
    await source.selectOption(await option.getAttribute("value"));
    await page.getByRole("button", { name: t("figures.filter.show") }).click();
    await page.waitForURL(/source=moscow-times-2023-07-19/);
    const shown = await page.getByRole("table").getByRole("rowheader").count();
    expect(shown).toBe(10);
    const words = t("figures.countOf", { n: shown, total: all });
    expect(await page.getByRole("status").innerText()).toBe(words);
  });

  test("reads the words that a figure was read from", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/figures?source=moscow-times-2023-07-19`);
    await page.getByRole("table").getByRole("rowheader").first().getByRole("link").click();
    const words = page.getByRole("region", { name: t("figures.words") });
    const quote = words.getByRole("blockquote").first();
    expect(await quote.locator("q").getAttribute("lang")).toBe(lang === "en" ? null : "en");
    await quote.getByRole("link", { name: "The Moscow Times" }).click();
    await page.waitForURL(`/${lang}/sources/moscow-times-2023-07-19`);
  });

  test("sees both quotations where 629 stands against 661", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/discrepancies`);
    await page.getByRole("link").filter({ hasText: "629" }).filter({ hasText: "661" }).click();
    const sides = page.getByRole("region", { name: t("discrepancies.sides") });
    const quotes = (await sides.locator("q").allInnerTexts()).join(" | ");
    expect(quotes).toContain("accounting for 629 cases");
    expect(quotes).toContain("343 out of 661 cases");
    const reason = page.getByRole("region", { name: t("discrepancies.reason") });
    expect(await reason.innerText()).toContain(t("discrepancies.state.open.note"));
    const figures = page.getByRole("region", { name: t("discrepancies.figures") });
    expect(await figures.getByRole("rowheader").count()).toBe(2);
  });

  test("narrows the discrepancies down and shows all again", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/discrepancies`);
    const all = await page.getByRole("heading", { level: 2 }).count();
    await page
      .getByRole("combobox", { name: t("discrepancies.filter.kind") })
      .selectOption("misprint");
    await page.getByRole("button", { name: t("discrepancies.filter.show") }).click();
    await page.waitForURL(/kind=misprint/);
    expect(await page.getByRole("main").getByRole("heading", { level: 2 }).count()).toBe(1);
    await page.getByRole("link", { name: t("discrepancies.filter.clear") }).click();
    await page.waitForURL(`/${lang}/discrepancies`);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(all);
  });
});
