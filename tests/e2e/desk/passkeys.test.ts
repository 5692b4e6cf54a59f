import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession } from "@/tests/e2e/setup/sessions";
import { inventedPassphrase } from "@/tests/e2e/setup/staff";
import { aWindow } from "@/tests/e2e/setup/windows";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();
const t = deskTranslatorFor("en");
const at = (path: string) => (there: URL) => there.pathname === path;

/** A key of Chromium's own making, that answers by itself and says that it knows its owner. */
async function plugInKey(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function addKey(page: Page): Promise<void> {
  await page.goto("/account/second-step");
  await page.getByLabel(t("account.keys.name")).fill("invented key");
  await page.getByRole("button", { name: t("account.keys.add") }).click();
  await page.waitForURL(at("/account/recovery-codes"));
}

test("somebody adds a passkey, and then signs in with it alone", async () => {
  const who = await aSession("researcher");
  const page = await aWindow(browser, who);
  await plugInKey(page);
  await addKey(page);
  await page.goto("/account/second-step");
  await page.getByText("invented key").waitFor();
  await page.context().clearCookies();
  await page.goto("/account/sign-in?next=%2Fdesk%2Fsources");
  await page.getByRole("button", { name: t("account.passkey.use") }).click();
  await page.waitForURL(at("/desk/sources"));
});

test("a passkey is the second step of who signs in with a passphrase", async () => {
  const who = await aSession("researcher");
  const page = await aWindow(browser, who);
  await plugInKey(page);
  await addKey(page);
  await page.context().clearCookies();
  await page.goto("/account/sign-in");
  await page.locator("input[name=email]").fill(who.email);
  await page.locator("input[name=passphrase]").fill(inventedPassphrase);
  await page.locator("input[name=passphrase]").press("Enter");
  await page.waitForURL(/sign-in\/second/);
  await page.getByRole("button", { name: t("account.passkey.prove") }).click();
  await page.waitForURL(at("/desk"));
});

test("a passkey that nobody here knows signs nobody in", async () => {
  const who = await aSession("researcher");
  const page = await aWindow(browser, who, { expected: /passkey/ });
  await plugInKey(page);
  await addKey(page);
  await page.goto("/account/second-step");
  await page.getByRole("button", { name: t("account.keys.remove") }).click();
  await page.getByText("invented key").waitFor({ state: "detached" });
  await page.context().clearCookies();
  await page.goto("/account/sign-in");
  await page.getByRole("button", { name: t("account.passkey.use") }).click();
  const problem = page.locator(".a-passkey .problem");
  await problem.filter({ hasText: /\w/ }).waitFor();
  expect(await problem.innerText()).toBe(t("account.passkey.failed"));
  expect(page.url()).toContain("/account/sign-in");
});
