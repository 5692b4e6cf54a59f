import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const pages = [
  "",
  "/cases",
  "/cases/0001-dmitry-vasilets",
  "/cases/0003-kaliningrad-eight",
  "/law/337",
  "/search?q=Kursk",
  "/discrepancies/x02",
  "/contact",
];

/** Numbers everything that a key must reach, in the order of the page; radios count once a group. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const isStop = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true }) &&
      !(node instanceof HTMLInputElement && node.type === "hidden") &&
      !(node instanceof HTMLInputElement && node.type === "radio" && !node.checked);
    const stops = [...document.querySelectorAll(places)].filter(isStop);
    for (const [index, stop] of stops.entries()) stop.setAttribute("data-stop", String(index));
    return stops.length;
  });
}

/** Where the focus is and whether somebody who looks at the page can see it. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (!node) return { stop: -1, seen: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    const { top, bottom, width } = node.getBoundingClientRect();
    const ringed = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    const inView = bottom > 0 && top < window.innerHeight && width > 0;
    const stop = Number(node.getAttribute("data-stop") ?? "-1");
    return { stop, seen: inView && (ringed || boxShadow !== "none") };
  });
}

describe.each(readers.filter(({ javaScript }) => !javaScript))("by keyboard $name", (reader) => {
  const { lang, t } = reader;

  test.each(pages)("everything on %s is reached in order, and seen", async (path) => {
    const page = await aReader(browser, { lang, javaScript: false });
    await page.goto(`/${lang}${path}`);
    const stops = await numberStops(page);
    const reached: number[] = [];
    const unseen: number[] = [];
    for (let press = 0; press < stops; press += 1) {
      await page.keyboard.press("Tab");
      const { stop, seen } = await focusOf(page);
      reached.push(stop);
      if (!seen) unseen.push(stop);
    }
    expect(reached).toEqual(Array.from({ length: stops }, (_, index) => index));
    expect(unseen).toEqual([]);
  });

  test("the first key leads past the header", async () => {
    const page = await aReader(browser, { lang, javaScript: false });
    await page.goto(`/${lang}/law/337`);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: t("nav.skip") });
    expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(inMain).toBe(true);
  });

  test("a value is opened and closed, and the cases are sorted", async () => {
    const page = await aReader(browser, { lang, javaScript: false });
    await page.goto(`/${lang}/cases/0001-dmitry-vasilets`);
    const value = page.locator("details.stated").first();
    await value.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await value.getByRole("blockquote").first().isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await value.getByRole("blockquote").first().isVisible()).toBe(false);

    await page.goto(`/${lang}/cases`);
    await page.getByLabel(t("cases.sort"), { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=title/);
  });
});
