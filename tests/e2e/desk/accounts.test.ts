import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { operator } from "@/lib/domain/actor";
import { languages } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { invite } from "@/lib/operations/accounts/invite";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, askAs, sessionCookie } from "@/tests/e2e/setup/sessions";
import { aStaffMember, codeOf, inventedPassphrase } from "@/tests/e2e/setup/staff";
import { aWindow } from "@/tests/e2e/setup/windows";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();

type Typed = { email: string; passphrase?: string };

/** Fills in the first step of signing in and sends it. */
async function signIn(page: Page, { email, passphrase = inventedPassphrase }: Typed) {
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=passphrase]").fill(passphrase);
  await page.locator("input[name=passphrase]").press("Enter");
}

/** Fills in the second step and sends it. */
async function giveCode(page: Page, code: string) {
  await page.waitForURL(/sign-in\/second/);
  await page.locator("input[name=code]").fill(code);
  await page.locator("input[name=code]").press("Enter");
}

const problemOn = (page: Page) => page.locator(".d-said.problem:visible").innerText();
const at = (path: string) => (there: URL) => there.pathname === path;

describe.each(languages)("somebody who is invited, in %s,", (lang) => {
  const t = deskTranslatorFor(lang);

  test("joins, sets up a code, keeps recovery codes, leaves, and comes back with each once", async () => {
    const { page, email, secret } = await aStaffMember(browser, "editor", { lang });
    await page.getByRole("button", { name: t("account.codes.make") }).click();
    await page.locator("ol code").first().waitFor();
    const codes = await page.locator("ol code").allInnerTexts();
    expect(codes.length).toBeGreaterThanOrEqual(8);
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === sessionCookie);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

    await page.goto("/account/sign-out");
    await page.getByRole("button", { name: t("account.signOut") }).click();
    await page.getByRole("status").getByText(t("account.said.signed-out")).waitFor();
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(sessionCookie);
    const headers = { cookie: `${sessionCookie}=${cookie?.value}` };
    expect((await askAs(null, "/desk/api/people", { headers })).status).toBe(401);

    await page.goto("/desk/letters");
    await signIn(page, { email });
    const code = codeOf(secret ?? "", 1);
    await giveCode(page, code);
    await page.waitForURL(at("/desk/letters"));
    const fresh = (await page.context().cookies()).find(({ name }) => name === sessionCookie);
    expect(fresh?.value).not.toBe(cookie?.value);

    await page.context().clearCookies();
    await page.goto("/account/sign-in");
    await signIn(page, { email });
    await giveCode(page, code);
    expect(await problemOn(page)).toBe(t("account.wrongCode"));
    await giveCode(page, codes[0] ?? "");
    await page.waitForURL(at("/desk"));

    await page.context().clearCookies();
    await page.goto("/account/sign-in");
    await signIn(page, { email });
    await giveCode(page, codes[0] ?? "");
    expect(await problemOn(page)).toBe(t("account.wrongCode"));
  });

  test.each([
    ["account.passphrase.short", "lamp"],
    ["account.passphrase.keyboard", "zxcvfdsaqwer"],
    ["account.passphrase.listed", "password1234"],
    ["account.passphrase.repeats", "aaaaaaaaaaaaaaaa"],
    ["account.passphrase.yours", "invented-mail"],
    ["account.passphrase.long", "invented words ".repeat(75)],
  ] as const)("may not take a weak passphrase, and is told why: %s", async (key, passphrase) => {
    const page = await aWindow(browser, null, { lang });
    await page.goto(`${await invite(operator, { role: "reader" })}?lang=${lang}`);
    await page.locator("input[name=email]").fill("invented-mail@otkaz.example");
    await page.locator("input[name=alias]").fill("Invented Somebody");
    for (const name of ["passphrase", "again"])
      await page.locator(`input[name=${name}]`).fill(passphrase);
    await page.getByRole("button", { name: t("account.invite.make") }).click();
    expect(await problemOn(page)).toBe(t(key));
    expect(await page.locator("input[name=passphrase]").inputValue()).toBe("");
    expect(await page.locator("input[name=email]").inputValue()).toContain("invented-mail");
  });

  test("who types a wrong passphrase reads the same as who has no account", async () => {
    const known = await aSession("researcher");
    const disabledLike = { email: "nobody-at-all@otkaz.example" };
    const page = await aWindow(browser, null, { lang });
    const said: string[] = [];
    for (const { email } of [known, disabledLike]) {
      await page.goto(`/account/sign-in?lang=${lang}`);
      await signIn(page, { email, passphrase: "four words nobody took" });
      said.push(await problemOn(page), new URL(page.url()).pathname);
    }
    expect(said).toEqual([
      t("account.wrong"),
      "/account/sign-in",
      t("account.wrong"),
      "/account/sign-in",
    ]);
  });
});

test("an invitation is good once", async () => {
  const path = await invite(operator, { role: "reader" });
  const page = await aWindow(browser, null);
  const t = deskTranslatorFor("en");
  for (const email of ["once@otkaz.example", "twice@otkaz.example"]) {
    await page.context().clearCookies();
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(email.startsWith("twice") ? 410 : 200);
    if (email.startsWith("twice")) break;
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=alias]").fill("Invented Once");
    for (const name of ["passphrase", "again"])
      await page.locator(`input[name=${name}]`).fill(inventedPassphrase);
    await page.getByRole("button", { name: t("account.invite.make") }).click();
    await page.waitForURL(at("/account"));
  }
  await page.getByRole("heading", { name: t("account.linkGone.title") }).waitFor();
  expect(await page.locator("main input, input[name=email]").count()).toBe(0);
});

describe("after signing in nobody is led away from here by", () => {
  const leading = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/%09/evil.example",
    "/\t/evil.example",
    "/desk\\..\\..\\evil.example",
    "//evil.example/desk",
    "/desk@evil.example",
    "/desk.evil.example",
    "/\u3002evil.example",
    "/en/../..//evil.example",
    "/account/sign-out/now\r\nLocation: https://evil.example",
    "data:text/html,evil",
  ];

  test("any spelling of another place, in the form or in what it sends", async () => {
    const page = await aWindow(browser, null);
    for (const next of leading) {
      await page.goto(`/account/sign-in?next=${encodeURIComponent(next)}`);
      const kept = await page.locator("input[name=next]").first().inputValue();
      expect(kept, next).toBe("/desk");
      expect(await page.locator("a[href*=evil]").count()).toBe(0);
    }
  });

  test("a form whose hidden field was changed", async () => {
    const { email } = await aSession("researcher");
    const page = await aWindow(browser, null);
    for (const next of ["//evil.example", "https://evil.example/desk"]) {
      await page.context().clearCookies();
      await page.goto("/account/sign-in");
      await page
        .locator("input[name=next]")
        .first()
        .evaluate((field, value) => {
          field.setAttribute("value", value);
        }, next);
      await signIn(page, { email });
      await page.waitForURL(at("/desk"));
    }
  });

  test("words of a stranger, which no page repeats", async () => {
    for (const name of ["said", "next", "problem"]) {
      const words = "Zibbelsagt";
      const { text } = await askAs(null, `/account/sign-in?${name}=${words}`);
      const shown = text.replaceAll(/<script[\s\S]*?<\/script>/g, "");
      expect(shown, name).not.toContain(words);
    }
  });
});

test("without scripts the form signs somebody in all the same, or says that it needs them", async () => {
  const { email } = await aSession("researcher");
  const page = await aWindow(browser, null, { javaScript: false });
  await page.goto("/account/sign-in?next=%2Fdesk%2Fcases");
  const works = await page.locator("form:has(input[name=email])").getAttribute("method");
  const says = await page.locator("noscript").allInnerTexts();
  if (works?.toLowerCase() !== "post") return expect(says.join(" ")).not.toBe("");
  await signIn(page, { email });
  await page.waitForURL(at("/desk/cases"));
});

test("without scripts a wrong passphrase is refused in words, and stands in no address", async () => {
  const page = await aWindow(browser, null, { javaScript: false });
  await page.goto("/account/sign-in");
  await signIn(page, { email: "nobody@otkaz.example", passphrase: "four words nobody took" });
  const t = deskTranslatorFor("en");
  expect(await problemOn(page)).toBe(t("account.wrong"));
  expect(page.url()).not.toContain("nobody");
});
