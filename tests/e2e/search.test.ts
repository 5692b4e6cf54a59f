import { describe, expect, inject, test } from "vitest";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();
const sentences = {
  en: "AWOL over a month, surrendered",
  ru: "самоволка больше месяца, сам пришёл в военкомат",
};

describe.each(readers)("a lawyer $name", ({ lang, javaScript, t }) => {
  test("tells facts in her own words, narrows the cases down and takes a choice back", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search`);
    await page.getByLabel(t("search.label")).fill(sentences[lang]);
    await page.getByRole("button", { name: t("search.go"), exact: true }).click();
    await page.waitForURL(/q=/);
    const cases = page.getByRole("region", { name: t("search.code.case"), exact: true });
    await cases.getByRole("heading", { level: 4 }).first().waitFor();
    const before = await cases.getByRole("heading", { level: 4 }).count();

    const boxes = page.getByRole("group", { name: t("cases.facet.suspended") });
    await boxes.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: t("search.filters.apply") }).click();
    await page.waitForURL(/suspended=/);
    const chosen = page.getByRole("list", { name: t("search.chosen") });
    await chosen.waitFor();
    expect(await cases.getByRole("heading", { level: 4 }).count()).toBeLessThanOrEqual(before);
    await page.getByText(t("search.outcome.terms")).waitFor();

    await chosen.getByRole("link").first().click();
    await page.waitForURL((url) => !url.search.includes("suspended="));
    expect(await page.getByLabel(t("search.label")).inputValue()).toBe(sentences[lang]);
  });

  test("finds the part of the article, its court and the cases by what lawyers write", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search?q=${encodeURIComponent("ч. 5 ст. 337")}`);
    const law = page.getByRole("region", { name: t("search.code.law"), exact: true });
    const part = law.getByRole("link").first();
    expect(await part.getAttribute("href")).toBe(`/${lang}/law/337/5`);
    expect(await page.locator(".case-hit").count()).toBeGreaterThan(0);
  });

  test("is told what was read instead of what she typed", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search?q=ghbrfp`);
    const instead = page.getByText(t("search.instead"));
    await instead.waitFor();
    expect(await instead.innerText()).toContain("приказ");
  });

  test("is told which part of an address could not be read", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search?q=337&decided-from=yesterday`);
    const note = t("search.unread", { name: t("search.range.decided") });
    await page.getByText(note).waitFor();
  });

  test("searches quietly with facets and pages, and no address says for what", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search`);
    await page.getByLabel(t("search.quiet.label")).fill("337");
    await page.getByRole("button", { name: t("search.quiet.go") }).click();
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "337" }).waitFor();
    const boxes = page.getByRole("group", { name: t("cases.facet.outcome") });
    await boxes.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: t("search.filters.apply") }).click();
    await page.getByRole("list", { name: t("search.chosen") }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    const hrefs = await page
      .locator("main a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.filter((href) => /[?&](q|outcome)=/.test(href))).toEqual([]);
    expect(await page.getByLabel(t("search.quiet.label")).inputValue()).toBe("337");
  });

  test.each([1280, 360])("meets no barrier at %i pixels", async (width) => {
    const page = await aReader(browser, { lang, width, bypassPolicy: true });
    for (const path of ["", "?q=337&outcome=convicted&term-from=12", "?q=zzzqqq"]) {
      await page.goto(`/${lang}/search${path}`);
      expect(await violationsOn(page), path).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });
});

describe.each(readers.filter(({ javaScript }) => javaScript))("while typing $name", (reader) => {
  const { lang, t } = reader;

  test("the results change, the focus stays, and the number is announced", async () => {
    const page = await aReader(browser, { lang });
    await page.goto(`/${lang}/search`);
    const field = page.getByLabel(t("search.label"));
    await page.locator("h1").click();
    await page.keyboard.press("Control+/");
    await page.keyboard.type("337", { delay: 20 });
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "337" }).waitFor();
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    const status = page.locator("#search-status");
    await expect.poll(() => status.innerText()).toMatch(/\d.*337/);
    expect(page.url()).toMatch(/\/search\?q=337$/);

    const other = page.getByRole("link", { name: t("nav.otherLanguage") });
    expect(await other.getAttribute("href")).toMatch(/\/search\?q=337$/);

    const box = page.getByRole("checkbox").first();
    const id = await box.getAttribute("id");
    await box.focus();
    await page.keyboard.press("Space");
    await page.getByRole("list", { name: t("search.chosen") }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  });

  test("a quiet search stays quiet", async () => {
    const page = await aReader(browser, { lang });
    const asked: string[] = [];
    await page.goto(`/${lang}/search`);
    await page.getByLabel(t("search.quiet.label")).fill("337");
    await page.getByRole("button", { name: t("search.quiet.go") }).click();
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "337" }).waitFor();
    page.on("request", (request) => asked.push(`${request.method()} ${onSite(request.url())}`));
    await page.getByLabel(t("search.quiet.label")).fill("332");
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "332" }).waitFor();
    expect(asked.filter((line) => line.startsWith("POST")).length).toBeGreaterThan(0);
    expect(asked.filter((line) => /33[27]/.test(line))).toEqual([]);
    expect(onSite(page.url())).not.toMatch(/33[27]/);
  });

  test("a server that does not answer leaves the page as it was", async () => {
    const page = await aReader(browser, { lang });
    await page.goto(`/${lang}/search?q=337`);
    const before = await page.locator("#search-results").innerText();
    const asked = page.waitForRequest(/q=332/);
    await page.route(/q=332/, () => undefined);
    await page.getByLabel(t("search.label")).fill("332");
    await asked;
    expect(await page.locator("#search-results").innerText()).toBe(before);
    expect(await page.getByLabel(t("search.label")).inputValue()).toBe("332");
    expect(page.url()).toMatch(/q=337$/);
    await page.unroute(/q=332/);
    await page.getByLabel(t("search.label")).fill("338");
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "338" }).waitFor();
  });
});

describe("the same answers for programs", () => {
  const { url } = inject("site");
  const ask = (query: string) => fetch(`${url}/api/v1/search?${query}`);

  test("hold what the page holds", async () => {
    const answer = await ask("lang=en&q=337&outcome=convicted");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await answer.json()).toMatchObject({ query: { q: "337" }, groups: [{ kind: "case" }] });
  });

  test.each(["salt=1", "sort=salt", "outcome=hanged", "term-from=x", "kind=person"])(
    "are refused for %s, with what is wrong and where",
    async (query) => {
      const answer = await ask(`q=337&${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        error: "invalid",
        problems: [{ parameter: query.split("=")[0] }],
      });
    },
  );
});

/** An address without the host, whose port may hold any number. */
function onSite(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}
