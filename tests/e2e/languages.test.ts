import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Language, languages, otherLanguage } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { oneOfEach } from "@/tests/e2e/setup/addresses";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";

const browser = await openBrowser();

/** Letters of each alphabet. */
const letters = { en: "[a-z]", ru: "[а-яё]" };

/** How many words of the other language make a piece of text that must say so; names are fewer. */
const enough = 4;

/** Pieces in the other language that do not say so; addresses and digests are in none. */
function unmarked(page: Page, lang: Language): Promise<string[]> {
  const alphabets = { own: letters[lang], other: letters[otherLanguage(lang)] };
  return page.evaluate(
    ({ own, other, lang, enough }) => {
      const count = (pattern: string, text: string) =>
        text.match(new RegExp(pattern, "gi"))?.length ?? 0;
      const isForeign = (text: string) =>
        count(`${other}{2,}`, text) >= enough && count(other, text) > 8 * count(own, text);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const said = node.parentElement?.closest("[lang]")?.getAttribute("lang");
        const text = (node.textContent ?? "").replace(/\S*[\d./]\S+/g, "");
        if (said === lang && isForeign(text)) found.push(text.trim().slice(0, 120));
      }
      return found;
    },
    { ...alphabets, lang, enough },
  );
}

describe.each(languages)("in %s", (lang) => {
  test("text of the other language says which language it is in", async () => {
    const page = await aReader(browser, { lang });
    const wrong: Record<string, string[]> = {};
    for (const path of oneOfEach(lang)) {
      await page.goto(path);
      const found = await unmarked(page, lang);
      if (found.length > 0) wrong[path] = found.slice(0, 6);
    }
    expect(wrong).toEqual({});
  });

  test("every page leads to itself in the other language, and says so to programs", async () => {
    const page = await aReader(browser, { lang });
    const other = otherLanguage(lang);
    const t = translatorFor(lang);
    for (const path of oneOfEach(lang).filter((path) => !/[?]|nothing-here/.test(path))) {
      await page.goto(path);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      const same = path.replace(`/${lang}`, `/${other}`);
      const link = page.getByRole("link", { name: t("nav.otherLanguage"), exact: true });
      expect(await link.getAttribute("href")).toBe(same);
      const alternate = page.locator(`link[rel=alternate][hreflang=${other}]`);
      expect(await alternate.getAttribute("href")).toContain(same.replace(/\/v\/\d+$/, ""));
    }
  });

  test("a text that exists in one language only is shown in it, with a note", async () => {
    const page = await aReader(browser, { lang });
    const t = translatorFor(lang);
    await page.goto(`/${lang}/cases/0005-vladimir-zaytsev`);
    const story = page.getByRole("region", { name: t("case.story") });
    const notes = await story.getByText(t("case.onlyIn.en")).count();
    expect(notes).toBe(lang === "ru" ? 1 : 0);
    const marked = await story.locator("[lang=en]").count();
    if (lang === "ru") expect(marked).toBeGreaterThan(0);
  });
});
