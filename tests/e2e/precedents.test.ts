import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName } from "@/lib/messages/formatters/provision";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { type Reader, readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();
const part = "337(5)";

/** Enters the facts of a client: absent over a month, came to the commissariat himself. */
async function enterFacts(page: Page, { lang, t }: Reader) {
  const provision = withCapital(provisionName(part, lang));
  await page.getByLabel(t("precedents.form.provision")).selectOption({ label: provision });
  await page.getByLabel(t("precedents.form.from")).fill("31");
  await page
    .getByRole("combobox", { name: t.code("factor", "how-it-ended"), exact: true })
    .first()
    .selectOption({ label: t.code("how-it-ended", "surrendered-commissariat") });
}

function casesOf(page: Page, { t }: Reader) {
  return page.getByRole("region", { name: t("precedents.list.byLikeness") });
}

describe.each(readers)("a lawyer $name", (reader) => {
  const { lang, javaScript, t } = reader;

  test("enters the facts of a client and sees what courts did with like cases", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}`);
    await page
      .getByRole("link", { name: t("nav.precedents"), exact: true })
      .first()
      .click();
    await enterFacts(page, reader);
    await page.getByRole("button", { name: t("precedents.form.go"), exact: true }).click();
    await page.waitForURL(/provision=337/);
    const cases = casesOf(page, reader);
    const first = cases.getByRole("listitem").first();
    expect(await first.getByRole("link").first().getAttribute("href")).toContain("/cases/0005-");
    expect(await first.innerText()).toContain(`${t("precedents.list.agree")}:`);
    expect(await cases.innerText()).toContain(`${t("precedents.list.unknown")}:`);
    const spread = page.getByRole("region", { name: t("precedents.spread") });
    expect(await spread.innerText()).toContain(t("precedents.caution.1"));
    expect(await spread.innerText()).toContain(t("precedents.outcomes.termUnknown"));
    expect(await spread.getByRole("img").count()).toBe(0);
    expect(await page.getByRole("region", { name: t("precedents.contrast") }).count()).toBe(1);
  });

  test("sees the whole casebook drawn, with the same numbers in tables", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents`);
    const chart = page.getByRole("img", { name: t("precedents.chart.title") });
    expect(await chart.isVisible()).toBe(true);
    const terms = page.getByRole("table", { name: t("precedents.terms.caption") });
    const all = terms.getByRole("row").filter({ hasText: t("precedents.terms.all") });
    expect(await all.getByRole("cell").count()).toBe(6);
  });

  test("asks without leaving the facts in the address, and goes on so", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents`);
    await enterFacts(page, reader);
    await page.getByLabel(t("precedents.form.scope")).last().selectOption("all");
    await page.getByRole("button", { name: t("precedents.form.quiet") }).click();
    await casesOf(page, reader).waitFor();
    expect(page.url()).toMatch(new RegExp(`/${lang}/precedents(#asked)?$`));
    expect(await page.getByLabel(t("precedents.form.from")).inputValue()).toBe("31");
    const addresses = await page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => /ended=|from=/.test(address))).toEqual([]);
    await page.getByRole("button", { name: t("precedents.form.quiet") }).click();
    await casesOf(page, reader).waitFor();
    expect(page.url()).not.toContain("from=");
  });

  test("changes what a fact weighs, and the list follows", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents?provision=337(5)&wound=yes&scope=all`);
    const likeness = casesOf(page, reader).locator(".likeness").first();
    const before = await likeness.innerText();
    await page.getByText(t("precedents.weights"), { exact: false }).first().click();
    const weight = page
      .getByRole("combobox", { name: t.code("factor", "wound"), exact: true })
      .last();
    await weight.selectOption("5");
    await page.getByRole("button", { name: t("precedents.form.go"), exact: true }).click();
    await page.waitForURL(/w-wound=5/);
    expect(await likeness.innerText()).not.toBe(before);
  });

  test("ticks two cases and lays them side by side", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/precedents?provision=337(5)&from=31`);
    const boxes = casesOf(page, reader).getByRole("checkbox");
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole("button", { name: t("precedents.list.compare") }).click();
    await page.waitForURL(/\/compare\?.*case=.*case=/);
    expect(await page.getByRole("main").innerText()).not.toBe("");
  });

  test("reads it on a telephone, with nothing beside the screen and no fault for axe", async () => {
    const page = await aReader(browser, { lang, javaScript: true, width: 360, bypassPolicy: true });
    await page.goto(`/${lang}/precedents?provision=337(5)&from=31&wound=yes&scope=all`);
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(screen);
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe("a program", () => {
  const { url } = inject("site");
  const ask = (query: string) => fetch(`${url}/api/v1/precedents?${query}`);

  test("gets the same list from the same version of the data", async () => {
    const now = await (await ask("provision=337(5)&from=31")).json();
    const then = await ask(`provision=337(5)&from=31&v=${now.dataVersion.number}`);
    expect(then.headers.get("cache-control")).toContain("no-store");
    expect((await then.json()).hits).toEqual(now.hits);
  });

  test("may post its facts", async () => {
    const posted = await fetch(`${url}/api/v1/precedents`, {
      method: "POST",
      body: new URLSearchParams({ provision: "337(5)" }),
    });
    expect(await posted.json()).toMatchObject({ query: { provision: "337(5)", scope: "article" } });
  });

  test("is told what it asked wrong", async () => {
    const refused = await ask("plea=maybe");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ problems: [{ parameter: "plea" }] });
  });
});

test("nothing of a question is set in the browser or kept between pages", async () => {
  const page = await aReader(browser, { lang: "en", javaScript: true });
  await page.goto("/en/precedents?provision=337(5)&from=31");
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});
