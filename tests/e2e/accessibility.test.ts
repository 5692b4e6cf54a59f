import { describe, expect, test } from "vitest";
import { languages } from "@/lib/domain/language";
import { oneOfEach, outsideLanguages } from "@/tests/e2e/setup/addresses";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";

const browser = await openBrowser();
const pages = [...outsideLanguages, ...languages.flatMap(oneOfEach)];

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each(pages)("%s has no fault that axe can find", async (path) => {
    const page = await aReader(browser, { colorScheme, bypassPolicy: true });
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violationsOn(page)).toEqual([]);
  });
});

test.each(["/en/cases/0001-dmitry-vasilets", "/ru/cases", "/ru/law/337", "/en/figures"])(
  "%s has no fault that axe can find on a telephone",
  async (path) => {
    const page = await aReader(browser, { width: 360, bypassPolicy: true });
    await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
  },
);

describe.each(pages)("%s", (path) => {
  test("has one title, one main part, one first heading, and no level left out", async () => {
    const page = await aReader(browser);
    await page.goto(path);
    expect((await page.title()).length).toBeGreaterThan(3);
    expect(await page.getByRole("main").count()).toBe(1);
    const levels = await page
      .locator("main :is(h1, h2, h3, h4, h5, h6)")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level, `heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});
