import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const eight = { en: "The Kaliningrad eight", ru: "Калининградская восьмёрка" };
const terms = { en: ["5 years 6 months", "7 years"], ru: ["5 лет 6 месяцев", "7 лет"] };
const more = { en: "1 year 6 months", ru: "1 год 6 месяцев" };

describe.each(readers)("a reader $name", ({ lang, javaScript, t }) => {
  test("sees the eight of Kaliningrad in eight rows, nobody named", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/cases`);
    await page.getByRole("heading", { level: 3 }).getByRole("link", { name: eight[lang] }).click();
    const people = page.getByRole("region", { name: t("case.people") });
    const rows = people.getByRole("table").first().getByRole("row");
    expect(await rows.count()).toBe(1 + 8);
    for (const row of (await rows.allInnerTexts()).slice(1)) expect(row).toContain("338");
  });

  test("sees how Leshkov's sentence grew, as a drawing that is also said in words", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/cases/0002-alexander-leshkov`);
    const drawing = page.getByRole("img", { name: t("case.chain") });
    expect(await drawing.isVisible()).toBe(true);
    const words = await drawing.locator("desc").textContent();
    for (const term of terms[lang]) expect(words).toContain(term);
    expect(words).toContain(t("case.more", { months: more[lang] }));
  });

  test("sees the same as a table on a telephone", async () => {
    const page = await aReader(browser, { lang, javaScript, width: 360 });
    await page.goto(`/${lang}/cases/0002-alexander-leshkov`);
    const table = page.getByRole("table", { name: t("case.chain") });
    const { x, width } = (await table.boundingBox()) ?? { x: -1, width: 999 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    const headings = await table.getByRole("rowheader").allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(terms[lang]);
    expect(await table.innerText()).toContain(t("case.more", { months: more[lang] }));
    expect(await table.getByRole("rowheader").first().isVisible()).toBe(true);
  });
});
