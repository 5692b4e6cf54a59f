import { describe, expect, inject, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { ask } from "@/tests/e2e/setup/raw";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();
const { url } = inject("site");

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

  test("finds which sums of the sources hold, and leads from a sum to its figures", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/figures`);
    const views = page.getByRole("navigation", { name: t("ledger.views") });
    await views.getByRole("link", { name: t.code("ledger-view", "arithmetic") }).click();
    await page.waitForURL(`/${lang}/figures?view=arithmetic`);
    const check = page.getByRole("row").filter({ hasText: t.code("check", "end-2024-sentenced") });
    expect(await check.innerText()).toContain(t.code("check-verdict", "differs"));
    await check.getByRole("cell").first().getByRole("link").first().click();
    await page.waitForURL(`/${lang}/figures/f041`);
    const sums = page.getByRole("region", { name: t("ledger.check.inFigure") });
    expect(await sums.getByRole("row").count()).toBeGreaterThan(2);
  });

  test("has every way of looking at the ledger as a table and as JSON", async () => {
    const page = await aReader(browser, { lang, javaScript });
    for (const view of [
      "echoes",
      "network",
      "revisions",
      "same-numbers",
      "carried-over",
      "arithmetic",
    ]) {
      await page.goto(`/${lang}/figures?view=${view}`);
      const data = await page
        .locator(".ledger-data a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const answers = await Promise.all(data.map((path) => ask(url, path)));
      const types = answers.map((answer) => [answer.status, answer.headers["content-type"]]);
      expect(types).toEqual([
        [200, "text/csv; charset=utf-8"],
        [200, expect.stringContaining("application/json")],
      ]);
    }
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
