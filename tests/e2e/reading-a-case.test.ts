import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { type Reader, readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

const name = { en: "Dmitry Vasilets", ru: "Дмитрий Василец" };
const verdictWords = "On April 7, Dmitry Vasilets was sentenced to 2 years and 5 months";
const term = { en: "2 years 5 months", ru: "2 года 5 месяцев" };

/** The profile as a reader finds it who knows nothing but the address of the site. */
async function openProfile({ lang, javaScript, t }: Reader): Promise<Page> {
  const page = await aReader(browser, { lang, javaScript });
  await page.goto("/");
  await page.getByRole("link", { name: t("site.readHere") }).click();
  await page.getByRole("main").getByRole("searchbox").fill(name[lang]);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("nav.search") })
    .click();
  await page.waitForURL(`/${lang}/search?q=*`);
  const cases = page.getByRole("region", { name: t("search.code.case") });
  await cases.getByRole("link", { name: name[lang], exact: true }).click();
  await page.getByRole("heading", { level: 1, name: name[lang] }).waitFor();
  return page;
}

describe.each(readers)("a reader $name", (reader) => {
  const { lang, javaScript, t } = reader;

  test("finds the case of Dmitry Vasilets by search and reads it in short", async () => {
    const page = await openProfile(reader);
    const summary = page.getByRole("region", { name: t("case.summary") });
    expect(await summary.innerText()).toContain(lang === "en" ? "Pechenga" : "Печенга");
    const outcome = page.getByRole("region", { name: t("case.outcome") });
    expect(await outcome.innerText()).toContain(term[lang]);
  });

  test("finds the same case among all cases", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}`);
    const sections = page.getByRole("navigation", { name: t("nav.sections") });
    await sections.getByRole("link", { name: t("nav.cases") }).click();
    await page.getByRole("link", { name: name[lang] }).click();
    expect(await page.title()).toBe(`${name[lang]} · ${t("site.name")}`);
  });

  test("opens the words behind a value without leaving the page", async () => {
    const page = await openProfile(reader);
    const row = page.getByRole("row", { name: t("field.term") }).last();
    const quotation = row.getByRole("blockquote").first();
    expect(await quotation.isVisible()).toBe(false);
    await row.getByText(term[lang]).first().click();
    expect(await quotation.isVisible()).toBe(true);
    expect(await quotation.innerText()).toContain(verdictWords);
  });

  test("follows a footnote to the quotation it stands for", async () => {
    const page = await openProfile(reader);
    const story = page.getByRole("region", { name: t("case.story") });
    await story.getByRole("link", { name: t("case.footnote", { n: 1 }), exact: true }).click();
    expect(new URL(page.url()).hash).toBe("#note-1");
    const note = page.locator("#note-1");
    expect(await note.innerText()).toContain("The 27-year-old military officer");
    expect(await inView(page, "#note-1")).toBe(true);
  });

  test("sees what happened when, and what no source answers", async () => {
    const page = await openProfile(reader);
    const timeline = page.getByRole("region", { name: t("case.timeline") });
    expect(await timeline.getByRole("listitem").count()).toBe(13);
    expect(await timeline.innerText()).toContain(t("value.noDate"));
    const unknowns = page.getByRole("region", { name: t("case.unknowns") });
    expect(await unknowns.getByRole("listitem").count()).toBeGreaterThan(3);
    expect(await unknowns.innerText()).toContain(t("case.completeness", { known: 8, asked: 14 }));
  });

  test("sees where the sources disagree, and which statement we follow", async () => {
    const page = await openProfile(reader);
    const disagree = page.getByRole("region", { name: t("case.discrepancies") });
    expect(await disagree.getByRole("heading", { level: 3 }).count()).toBe(5);
    expect(await disagree.innerText()).toContain(t("case.weFollow"));
    expect(await disagree.innerText()).toContain("Draft evader Dmitry Vasilets says");
  });

  test("finds the same text at the permalink of this version", async () => {
    const page = await openProfile(reader);
    const text = await page.getByRole("article").first().innerText();
    const cite = page.getByRole("region", { name: t("case.cite") });
    await cite.getByRole("link", { name: /\/v\/1$/ }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/v\/1$/);
    expect(await page.getByRole("article").first().innerText()).toBe(text);
  });

  test("is warned before a source that is dangerous to open, and cannot slip onto it", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/sources/moscow-times-2023-07-19`);
    const warning = page.getByRole("complementary").filter({ hasText: t("sources.risk") });
    expect(await warning.innerText()).toContain("The Moscow Times");
    expect(await page.locator("main a[href^='http']").count()).toBe(0);
    await page.locator("main a[href*='/cases/']").first().click();
    const sources = page.getByRole("region", { name: t("case.sources"), exact: true });
    expect(await sources.innerText()).toContain(t("case.risk"));
    expect(await sources.locator("a[href^='http']").count()).toBe(0);
  });
});

function inView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}
