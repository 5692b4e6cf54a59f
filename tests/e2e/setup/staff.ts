import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import { type AccountRole, operator } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { invite } from "@/lib/operations/accounts/invite";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { watchContext } from "@/tests/e2e/setup/watch-context";

/** Somebody of the desk with a browser window of their own, signed in. All of them are invented. */
export type StaffMember = {
  page: Page;
  context: BrowserContext;
  t: DeskTranslator;
  email: string;
  alias: string;
  /** The secret of the code generator; null for a role that need not have one. */
  secret: string | null;
};

type StaffOptions = {
  lang?: Language;
  width?: number;
  colorScheme?: "light" | "dark";
  bypassPolicy?: boolean;
  /** Which site they work at; else the one that all stories share. */
  site?: { url: string; dataDir: string };
  /** They stay until the end of the file instead of the end of the test. */
  lasting?: boolean;
  /** Troubles that the story itself brings about, such as a save that comes too late. */
  bears?: RegExp;
};

export const inventedPassphrase = "lamp orchard kettle vigil";

/**
 * Invites somebody in a role, as the operator would, and lets them join through the pages: account,
 * code generator where the role asks for one. The test fails when a page of theirs throws, breaks
 * our own policy or asks another host for anything.
 */
export async function aStaffMember(
  browser: Browser,
  role: AccountRole,
  options: StaffOptions = {},
): Promise<StaffMember> {
  const { lang = "en", site = inject("site") } = options;
  await joinDesk(site.dataDir);
  const path = await invite(operator, { role });
  const context = await aWindow(browser, site.url, options);
  const page = await context.newPage();
  const t = deskTranslatorFor(lang);
  const name = randomBytes(4).toString("hex");
  const person = { email: `${name}@otkaz.example`, alias: `Invented ${name}` };
  await join(page, { path, lang, t, ...person });
  const secret = role === "editor" || role === "admin" ? await setUpCode(page, t) : null;
  return { page, context, t, secret, ...person };
}

/** A browser window of somebody's own. What it must never do is looked for when it is closed. */
async function aWindow(browser: Browser, url: string, options: StaffOptions) {
  const { lang, width = 1280, colorScheme = "light", bypassPolicy = false, bears } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: bypassPolicy,
    reducedMotion: "reduce",
    locale: lang === "ru" ? "ru-RU" : "en-GB",
  });
  context.setDefaultTimeout(10_000);
  const problems = watchContext(context, url);
  const atTheEnd = options.lasting ? afterAll : onTestFinished;
  atTheEnd(async () => {
    await context.close();
    expect(problems.filter((problem) => !bears?.test(problem))).toEqual([]);
  });
  return context;
}

type Joining = { path: string; lang: Language; t: DeskTranslator; email: string; alias: string };

async function join(page: Page, { path, lang, t, email, alias }: Joining): Promise<void> {
  await page.goto(`${path}?lang=${lang}`);
  await page.getByLabel(t("account.field.email"), { exact: true }).fill(email);
  await page.getByLabel(t("account.field.alias"), { exact: true }).fill(alias);
  for (const field of ["account.field.passphrase", "account.field.again"] as const)
    await page.getByLabel(t(field), { exact: true }).fill(inventedPassphrase);
  await page.getByRole("button", { name: t("account.invite.make") }).click();
  await page.waitForURL((there) => !there.pathname.startsWith("/account/invite"));
}

async function setUpCode(page: Page, t: DeskTranslator): Promise<string> {
  await page.goto("/account/second-step");
  await page.getByRole("button", { name: t("account.totp.begin") }).click();
  const shown = page.getByText(/(?:[A-Z2-7]{4} ){3,}/);
  const secret = /(?:[A-Z2-7]{4} ?){4,}/.exec(await shown.innerText())?.[0]?.replaceAll(" ", "");
  if (!secret) throw new Error("no secret is shown");
  await page.locator("input[name=code]").fill(codeOf(secret));
  await page.locator("input[name=code]").press("Enter");
  await page.waitForURL(/recovery-codes/);
  return secret;
}

/** The code that a generator with this secret shows now, or shows in some steps of 30 seconds. */
export function codeOf(secret: string, steps = 0): string {
  const generator = new TOTP({ secret: Secret.fromBase32(secret) });
  return generator.generate({ timestamp: Date.now() + steps * 30_000 });
}
