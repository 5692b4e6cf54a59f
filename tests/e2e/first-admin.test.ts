import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Translator } from "@/lib/messages/translator";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { aSiteOfItsOwn } from "@/tests/e2e/setup/own-site";
import { type Reader, readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();
// A site of its own: on the shared one somebody may be an admin already.
const site = await aSiteOfItsOwn();
const { url } = site;
const setupPath = site.setupPath ?? "";

type Given = { email: string; alias: string; passphrase: string; again: string };

const right: Given = {
  email: "invented@otkaz.example",
  alias: "Invented Editor",
  passphrase: "four invented words here",
  again: "four invented words here",
};

async function send(page: Page, t: Translator, given: Given): Promise<void> {
  for (const name of ["email", "alias", "passphrase", "again"] as const)
    await page.getByLabel(t(`setup.${name}`), { exact: true }).fill(given[name]);
  await page.getByRole("button", { name: t("setup.save") }).click();
}

async function openForm({ lang, javaScript, t }: Reader): Promise<Page> {
  const page = await aReader(browser, { lang, javaScript, url });
  await page.goto(setupPath);
  if (lang === "ru") await page.getByRole("link", { name: "По-русски" }).click();
  await page.getByRole("heading", { level: 1, name: t("setup.title") }).waitFor();
  return page;
}

describe.each(readers)("the first admin $name", (reader) => {
  const { t } = reader;

  test.each([
    ["passphrases that differ", { again: "four other words here" }, "setup.problem.differ"],
    ["a short passphrase", { passphrase: "short", again: "short" }, "account.passphrase.short"],
    ["an address without a domain", { email: "invented@otkaz" }, "setup.problem.email"],
  ] as const)("is shown the form again, with the reason, after %s", async (_what, wrong, key) => {
    const page = await openForm(reader);
    await send(page, t, { ...right, ...wrong });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain(t(key));
    expect(page.url()).not.toContain("invented");
    for (const field of ["passphrase", "again"] as const)
      expect(await page.getByLabel(t(`setup.${field}`), { exact: true }).inputValue()).toBe("");
  });
});

test("somebody with another link is told nothing", async () => {
  const page = await aReader(browser, { url });
  const response = await page.goto(`/setup/${"x".repeat(43)}`);
  expect(response?.status()).toBe(410);
  expect(await page.getByRole("textbox").count()).toBe(0);
});

test("the link is private: nobody keeps the page or frames it", async () => {
  const { headers } = await fetch(url + setupPath);
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("a form from another site makes no account", async () => {
  const answer = await fetch(`${url}${setupPath}/save`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: "https://elsewhere.example",
    },
    body: new URLSearchParams(right).toString(),
    redirect: "manual",
  });
  expect(answer.status).toBe(403);
});

test("the first admin sets a passphrase once, and then the link is gone", async () => {
  const [reader] = readers.filter(({ javaScript, lang }) => !javaScript && lang === "ru");
  if (!reader) throw new Error("there is no such reader");
  const page = await openForm(reader);
  await send(page, reader.t, right);
  await page.getByRole("heading", { level: 1, name: reader.t("setup.done.title") }).waitFor();
  const again = await page.goto(setupPath);
  expect(again?.status()).toBe(410);
  expect(await page.getByRole("textbox").count()).toBe(0);
  const posted = await fetch(`${url}${setupPath}/save`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(right).toString(),
  });
  expect(posted.status).toBe(410);
});
