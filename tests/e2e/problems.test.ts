import { describe, expect, inject, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();

describe.each(readers)("a reader $name", ({ lang, javaScript, t }) => {
  test.each([
    "nothing",
    "cases/9999-nobody",
    "cases/0001-another-name",
    "cases/0001-dmitry-vasilets/v/99",
    "cases/0001-dmitry-vasilets/v/x",
    "law/999",
    "courts/00XX0000",
    "figures/f999",
    "discrepancies/x999",
    "sources/none",
  ])("is told that /%s is not there, and finds a way on", async (path) => {
    const page = await aReader(browser, { lang, javaScript });
    const response = await page.goto(`/${lang}/${path}`);
    expect(response?.status()).toBe(404);
    const main = page.getByRole("main");
    expect(await main.getByRole("heading", { level: 1 }).innerText()).toBe(
      t("problem.notFound.title"),
    );
    expect(await page.title()).not.toContain("undefined");
    await main.getByRole("link", { name: t("problem.toCases") }).click();
    await page.waitForURL(`/${lang}/cases`);
  });

  test("searches from a page that is not there", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/nothing`);
    await page.getByRole("searchbox", { name: t("problem.search") }).fill("337(5)");
    await page
      .getByRole("main")
      .getByRole("button", { name: t("nav.search") })
      .click();
    await page.waitForURL(/\/search\?q=/);
    expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(0);
  });
});

test("an address in no language is answered in both, with a way into each", async () => {
  const page = await aReader(browser);
  const response = await page.goto("/nonsense/somewhere");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Читать по-русски" }).click();
  await page.waitForURL("/ru");
});

test.each([
  ["a broken escape", "/en/%E0%A4%A", 400],
  ["a very long path", `/en/${"a".repeat(600)}`, 414],
  ["a very long query", `/en/search?q=${"a".repeat(3000)}`, 414],
  ["control characters", "/en/%00", 400],
])("%s is answered by a plain page in both languages", async (_name, path, status) => {
  const page = await aReader(browser);
  const response = await page.goto(path);
  expect(response?.status()).toBe(status);
  expect(await page.locator("p[lang=ru]").count()).toBe(1);
});

test("a wrong method and a wrong form are refused by status", async () => {
  const { url } = inject("site");
  const put = await fetch(`${url}/en/cases`, { method: "PUT", body: "x" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  const json = await fetch(`${url}/en/search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(json.status).toBe(415);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const long = { method: "POST", headers: form, body: `q=${"a".repeat(9_000)}` };
  expect((await fetch(`${url}/en/search`, long)).status).toBe(413);
});

test("a slash too many and a language in capitals lead to the one address of a page", async () => {
  const page = await aReader(browser);
  await page.goto("/EN//law/337/");
  expect(new URL(page.url()).pathname).toBe("/en/law/337");
});

test.each(["/desk/cases/0001-dmitry-vasilets", "/desk"])(
  "%s leads somebody who is not signed in to sign in, and tells nothing",
  async (path) => {
    const answer = await fetch(new URL(path, inject("site").url), { redirect: "manual" });
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(
      `/account/sign-in?next=${encodeURIComponent(path)}`,
    );
    expect(await answer.text()).not.toMatch(/Senior Lieutenant/u);
  },
);

test.each([
  "/account/cases/0001-dmitry-vasilets",
  "/api/auth/0001-dmitry-vasilets",
  "/fonts/cases/0001-dmitry-vasilets",
  "/own/cases/0001-dmitry-vasilets",
  "/de/cases/0001-dmitry-vasilets",
  "/api/v1/cases/0001-dmitry-vasilets?version=99999999999999999999",
])("%s is no way round to a page", async (path) => {
  const answer = await fetch(new URL(path, inject("site").url));
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toMatch(/Senior Lieutenant|<script/u);
});
