import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const kursk = { en: "Kursk Garrison Military Court", ru: "Курский гарнизонный военный суд" };
const part5 = { en: "5", ru: "5" };
const fiveToTen = { en: "5–10 years", ru: "от 5 до 10 лет" };
const mobilisation = { en: "mobilisation", ru: "мобилизация" };

describe.each(readers)("a lawyer $name", ({ lang, javaScript, t }) => {
  test("looks up part 5 of article 337 and what changed on 24 September 2022", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}`);
    const sections = page.getByRole("navigation", { name: t("nav.sections") });
    await sections.getByRole("link", { name: t("nav.law") }).click();
    await page.getByRole("rowheader").getByRole("link", { name: "337", exact: true }).click();
    const stages = page.getByRole("table", { name: t("law.stages.caption") });
    await stages.getByRole("link", { name: part5[lang], exact: true }).click();
    await page.waitForURL(`/${lang}/law/337/5`);

    const cells = page
      .getByRole("table", { name: t("law.stages.caption") })
      .getByRole("row")
      .nth(1);
    const [before, after] = await cells.getByRole("cell").allInnerTexts();
    expect(before).toContain(t("law.change.absent"));
    expect(after).toContain(fiveToTen[lang]);
    expect(after).toContain(t("law.change.added"));
    expect(await page.getByRole("main").innerText()).toContain(mobilisation[lang]);
  });

  test("goes from a provision to a case under it, and back to the wording that applied", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/law/337/5`);
    const cases = page.getByRole("region", { name: t("law.casesUnder") });
    const title = await cases.getByRole("rowheader").first().innerText();
    await cases.getByRole("link", { name: title }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(title);
    expect(await page.getByRole("main").innerText()).toContain(fiveToTen[lang]);
    await page.getByRole("main").locator(`a[href='/${lang}/law/337/5']`).first().click();
    await page.waitForURL(`/${lang}/law/337/5`);
  });

  test("reads the terms of an article as a drawing with a text alternative", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/law/337`);
    const chart = page.getByRole("img", { name: "337" });
    expect(await chart.isVisible()).toBe(true);
    const words = await chart.locator("desc").textContent();
    expect(words).toContain(fiveToTen[lang]);
  });

  test("finds the court at Kursk and the case it tried", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/courts`);
    await page.getByRole("link", { name: kursk[lang], exact: true }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(kursk[lang]);
    const cases = page.getByRole("region", { name: t("courts.casesHere") });
    await cases.getByRole("rowheader").getByRole("link").first().click();
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    expect(heading).toContain(lang === "en" ? "Selivanov" : "Селиванов");
    expect(await page.getByRole("main").innerText()).toContain(kursk[lang]);
  });
});
