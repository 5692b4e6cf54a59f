import { describe, expect, inject, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

describe.each(readers)("a reader $name", ({ lang, javaScript, t }) => {
  test("searches without leaving the words in the address or the history", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/safety`);
    await page.getByRole("link", { name: t("safety.link.search") }).click();
    await page.getByLabel(t("search.quiet.label")).fill("Kursk");
    await page.getByRole("button", { name: t("search.quiet.go") }).click();
    const found = page.getByRole("heading", { level: 2 }).filter({ hasText: "Kursk" });
    await found.waitFor();
    expect(page.url()).toMatch(new RegExp(`/${lang}/search(#quiet)?$`));
    expect(await page.getByLabel(t("search.label")).count()).toBe(0);

    const courts = t("search.code.court");
    const counts = page.getByRole("navigation", { name: t("search.counts") });
    await counts.getByRole("button", { name: courts }).click();
    await counts.getByText(courts, { exact: true }).and(page.locator("b")).waitFor();
    expect(page.url()).not.toContain("Kursk");
    const first = page.getByRole("region", { name: courts, exact: true }).getByRole("link").first();
    expect(await first.getAttribute("href")).not.toMatch(/q=|Kursk/);
  });

  test.each([
    ["a name in Russian", "Василец", "0001-dmitry-vasilets"],
    ["a name in Latin letters", "Vasilets", "0001-dmitry-vasilets"],
    ["a provision as a lawyer writes it", "ч. 5 ст. 337", "0005-vladimir-zaytsev"],
    ["a provision as a machine writes it", "337(5)", "0005-vladimir-zaytsev"],
    ["the number of an article", "337", "/law/337"],
    ["a town", "Курск", "/courts/77GV0020"],
  ])("finds by %s", async (_what, words, address) => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search`);
    await page.getByLabel(t("search.label")).fill(words);
    await page.getByRole("button", { name: t("search.go"), exact: true }).click();
    await page.waitForURL(/q=/);
    expect(await page.locator(`main a[href*='${address}']`).count()).toBeGreaterThan(0);
  });

  test("is told what to try when nothing is found", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/search?q=${encodeURIComponent("жжжщщщ zzzqqq")}`);
    const hints = page.getByRole("region", { name: t("search.hints.empty") });
    expect(await hints.getByRole("link").count()).toBeGreaterThan(0);
  });
});

test.each(["'\";--\\%_()", '"unbalanced', "<script>alert(1)</script>", "& | ! : *"])(
  "the words %j are searched for and shown as they are",
  async (words) => {
    const page = await aReader(browser);
    const response = await page.goto(`/en/search?q=${encodeURIComponent(words)}`);
    expect(response?.status()).toBe(200);
    expect(await page.getByRole("main").innerText()).toContain(words);
  },
);

test("a character that would turn the text around never reaches the page", async () => {
  const page = await aReader(browser);
  const response = await page.goto(`/en/search?q=${encodeURIComponent("\u202eabc\u2066")}`);
  expect(response?.status()).toBe(200);
  expect(await page.content()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test("what was searched for is kept by nobody", async () => {
  const { url } = inject("site");
  const answer = await fetch(`${url}/en/search?q=Kursk`);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const posted = await fetch(`${url}/en/search`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "q=Kursk",
  });
  expect([posted.status, posted.headers.get("cache-control")]).toEqual([200, "no-store"]);
});
