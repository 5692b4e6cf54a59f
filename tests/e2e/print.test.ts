import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

describe.each(readers.filter(({ javaScript }) => !javaScript))("on paper $name", (reader) => {
  const { lang, t } = reader;

  test("the quotation behind every value is there without opening it", async () => {
    const page = await aReader(browser, { lang, javaScript: false });
    await page.goto(`/${lang}/cases/0001-dmitry-vasilets`);
    await page.emulateMedia({ media: "print" });
    const quotations = page.locator("details blockquote");
    const heights = await quotations.evaluateAll((all) =>
      all.map((node) => (node.checkVisibility() ? node.getBoundingClientRect().height : 0)),
    );
    expect(heights.length).toBeGreaterThan(40);
    expect(heights.filter((height) => height < 8)).toEqual([]);
  });

  test.each(["/cases/0001-dmitry-vasilets", "/law/337", "/figures", "/safety"])(
    "%s has no navigation, and dark ink on white",
    async (path) => {
      const page = await aReader(browser, { lang, javaScript: false, colorScheme: "dark" });
      await page.goto(`/${lang}${path}`);
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      const sections = page.getByRole("navigation", { name: t("nav.sections") });
      expect(await sections.count()).toBe(0);
      expect(await page.getByRole("link", { name: t("nav.leave") }).count()).toBe(0);
      expect(await page.getByRole("main").isVisible()).toBe(true);
      const ink = await page.locator("body").evaluate((body) => getComputedStyle(body).color);
      const [red = 255] = (ink.match(/\d+/g) ?? []).map(Number);
      expect(red).toBeLessThan(80);
    },
  );
});
