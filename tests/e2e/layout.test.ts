import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { languages } from "@/lib/domain/language";
import { oneOfEach, outsideLanguages } from "@/tests/e2e/setup/addresses";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";

const browser = await openBrowser();
const pages = [...outsideLanguages, ...languages.flatMap(oneOfEach)];

/** What sticks out of the page sideways, unless it lies in something that scrolls by itself. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (node) => node.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((node) => node.outerHTML.slice(0, 120))];
  });
}

describe.each([320, 360, 768, 1440])("at %i pixels", (width) => {
  test.each(languages)("no page in %s scrolls sideways", async (lang) => {
    const page = await aReader(browser, { lang, width });
    const wrong: Record<string, string[]> = {};
    for (const path of pages.filter(
      (path) => !/^\/(en|ru)/.test(path) || path.startsWith(`/${lang}`),
    )) {
      await page.goto(path);
      const found = await stickingOut(page);
      if (found.length > 0) wrong[path] = found.slice(0, 6);
    }
    expect(wrong).toEqual({});
  });
});

test("text at twice its size still fits a narrow window", async () => {
  const page = await aReader(browser, { width: 640 });
  const wrong: Record<string, string[]> = {};
  for (const path of languages.flatMap(oneOfEach)) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const found = await stickingOut(page);
    if (found.length > 0) wrong[path] = found.slice(0, 6);
  }
  expect(wrong).toEqual({});
});
