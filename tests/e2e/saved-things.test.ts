import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";
import { withClient } from "@/lib/server/with-client";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { type Running, startOtkaz } from "@/tests/e2e/setup/otkaz";
import { ask } from "@/tests/e2e/setup/raw";
import { inventedPassphrase } from "@/tests/e2e/setup/staff";
import { watchContext } from "@/tests/e2e/setup/watch-context";
import { anSmtpServer, headerOf, type Received, textOf } from "@/tests/fixtures/smtp-server";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const browser = await openBrowser();
let mail: Awaited<ReturnType<typeof anSmtpServer>>;
let site: Running;
let databaseUrl: string;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await anSmtpServer();
  const env = {
    SMTP_URL: mail.url,
    MAIL_FROM: "letters@otkaz.example",
    OTKAZ_OPEN_REGISTRATION: "1",
  };
  site = await startOtkaz({ dataDir: join(folder, "data"), env });
  databaseUrl = await joinDesk(site.dataDir);
});

afterAll(async () => {
  await site.stop();
  await mail.close();
  await removeFolder(folder);
});

type Story = { page: Page; t: DeskTranslator; problems: readonly string[] };

/** A window of somebody's own, whose pages may neither throw nor break our own policy. */
async function aWindow(from: Browser, lang: Language, javaScript: boolean): Promise<Story> {
  const context = await from.newContext({
    baseURL: site.url,
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
    locale: lang === "ru" ? "ru-RU" : "en-GB",
    bypassCSP: true,
  });
  context.setDefaultTimeout(20_000);
  const problems = watchContext(context, site.url);
  return { page: await context.newPage(), t: deskTranslatorFor(lang), problems };
}

async function registerAndSignIn(page: Page, t: DeskTranslator): Promise<string> {
  const name = randomBytes(4).toString("hex");
  const email = `${name}@invented.example`;
  await page.getByRole("link", { name: t("account.register") }).click();
  await page.locator("input[name=email]").fill(email);
  await page.getByRole("button", { name: t("account.register.ask") }).click();
  await page.getByText(t("account.register.asked")).waitFor();
  await page.goto(linkIn(await letterTo(email), "/account/register/"));
  await page.locator("input[name=alias]").fill(`Invented ${name}`);
  for (const field of ["passphrase", "again"])
    await page.locator(`input[name=${field}]`).fill(inventedPassphrase);
  await page.getByRole("button", { name: t("account.register.make") }).click();
  await page.getByText(t("account.said.registered")).waitFor();
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=passphrase]").fill(inventedPassphrase);
  await page.getByRole("button", { name: t("account.signIn"), exact: true }).click();
  await page.waitForURL((there) => !there.pathname.startsWith("/account/sign-in"));
  return email;
}

/** The next letter to somebody; the program looks for what is due once a minute. */
async function letterTo(email: string, not: readonly Received[] = []): Promise<Received> {
  const begun = Date.now();
  while (Date.now() - begun < 100_000) {
    const found = mail.received.find((one) => one.to.includes(email) && !not.includes(one));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("no letter came");
}

const linkIn = (letter: Received, path: string) =>
  new RegExp(`https?://[^/\\s]+(${path}\\S+)`).exec(textOf(letter))?.[1] ?? "";

const alertsOf = (email: string) =>
  withClient(databaseUrl, async (client) => {
    const text = `SELECT a.* FROM desk.alert a JOIN desk.account p ON p.id = a.account_id
      WHERE p.email = $1`;
    return (await client.query(text, [email])).rows;
  });

describe.each([
  { name: "in Russian", lang: "ru", javaScript: true, words: "самоволка" },
  { name: "in English, without scripts", lang: "en", javaScript: false, words: "AWOL" },
] as const)("a lawyer $name", ({ lang, javaScript, words }) => {
  test("keeps a search, a casefile and an alert, gets a letter, and stops it by one click", async () => {
    const { page, t, problems } = await aWindow(browser, lang, javaScript);
    const open = translatorFor(lang);

    // A quiet search, saved on the way to signing in: its words stand in no address.
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(`/${lang}/search`);
    await page.locator("#quiet input[name=q]").fill(words);
    await page.locator("#quiet button[type=submit]").click();
    await page.getByRole("button", { name: open("feeds.saveSearch") }).click();
    const email = await registerAndSignIn(page, t);
    await page.getByRole("heading", { level: 1, name: t("saved.follow.save") }).waitFor();
    expect(await page.locator(".kept-words").innerText()).toContain(words);
    await page.getByLabel(t("saved.name"), { exact: true }).fill("Zibbelname");
    await page.getByRole("button", { name: t("saved.follow.save") }).click();
    await page.getByText(t("saved.said.search-saved")).waitFor();
    await page.getByRole("button", { name: `${t("saved.open")}: Zibbelname` }).click();
    await page.waitForURL(`**/${lang}/search`);
    expect(await page.locator("main").innerText()).toContain(words);
    const encoded = encodeURIComponent(words);
    expect(addresses.filter((one) => one.includes(words) || one.includes(encoded))).toEqual([]);

    // A casefile from the page of a case, with a note.
    await page.goto(`/${lang}/cases/0001`);
    await page.getByRole("link", { name: open("feeds.follow") }).click();
    await page.getByLabel(t("saved.follow.file.name")).fill("Zibbelfile");
    await page.getByRole("button", { name: t("saved.follow.file.go") }).click();
    await page.getByText(t("saved.said.added")).waitFor();
    await page.getByLabel(t("saved.casefile.add.number")).fill("2");
    await page.getByRole("button", { name: t("saved.casefile.add.go"), exact: true }).click();
    await page.getByLabel(t("saved.casefile.caseNote", { number: "0002" })).waitFor();
    const note = page.getByLabel(t("saved.casefile.caseNote", { number: "0001" }));
    await note.fill("Zibbelnote, to be read again.");
    if (javaScript) await page.getByText(t("saved.casefile.note.saved"), { exact: true }).waitFor();
    else
      await page
        .locator("form", { has: note })
        .getByRole("button", { name: t("saved.casefile.save") })
        .click();
    await page
      .getByRole("button", { name: t("saved.casefile.downOf", { number: "0001" }) })
      .click();
    await page
      .getByRole("button", { name: t("saved.casefile.upOf", { number: "0001" }) })
      .waitFor();
    await page.reload();
    expect(await note.inputValue()).toBe("Zibbelnote, to be read again.");
    if (javaScript) expect(await violationsOn(page)).toEqual([]);

    // Deleted, and brought back whole.
    await page.getByRole("button", { name: t("saved.casefile.delete") }).click();
    await page.getByText(t("saved.said.casefile-deleted")).waitFor();
    await page.getByRole("button", { name: t("saved.undo") }).click();
    await page.getByText(t("saved.said.casefile-back")).waitFor();
    expect(await note.inputValue()).toBe("Zibbelnote, to be read again.");

    // A court is followed; nothing is sent before the address is confirmed.
    await page.goto(`/${lang}/courts/77GV0020`);
    await page.getByRole("link", { name: open("feeds.follow") }).click();
    await page.getByLabel(t("saved.follow.cadence")).selectOption("daily");
    await page.getByRole("button", { name: t("saved.follow.go"), exact: true }).click();
    await page.getByText(t("saved.said.followed")).waitFor();
    const joining = mail.received.slice();
    await page.getByRole("button", { name: t("saved.alerts.mail.send") }).click();
    await page.getByText(t("saved.alerts.mail.sent")).waitFor();
    const confirmation = await letterTo(email, joining);
    await page.goto(linkIn(confirmation, "/account/confirm/"));
    await page.getByRole("button", { name: t("saved.confirm.go") }).click();
    await page.getByText(t("saved.confirm.done")).waitFor();

    // As if a case had become public since: the letter names it by its number alone.
    await withClient(databaseUrl, (client) =>
      client.query("UPDATE desk.alert SET seen = '{}', next_at = now() WHERE what = 'court'"),
    );
    const letter = await letterTo(email, [...joining, confirmation]);
    expect(headerOf(letter, "Subject")).toBe(t("saved.letter.subject"));
    const text = textOf(letter);
    expect(text).toMatch(new RegExp(`/${lang}/cases/\\d{4}\\n`));
    expect(text).not.toMatch(/zibbel|77GV0020/i);

    // Looking at the link changes nothing; one click of a mail program stops the letters.
    const stop = linkIn(letter, "/account/stop/");
    const stranger = await aWindow(browser, lang, false);
    await stranger.page.goto(stop);
    await stranger.page.getByRole("button", { name: t("saved.stop.one") }).waitFor();
    expect((await alertsOf(email)).map(({ stopped_at: at }) => at)).toEqual([null]);
    const answer = await ask(site.url, `${stop}/now`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(answer.status).toBe(200);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect((await alertsOf(email))[0]?.stopped_at).not.toBeNull();
    await stranger.page.reload();
    await stranger.page.getByRole("heading", { name: t("saved.stop.done.title") }).waitFor();
    expect(await stranger.page.context().cookies()).toEqual([]);
    await page.goto("/account/alerts");
    await page.getByRole("button", { name: new RegExp(t("saved.alerts.resume")) }).waitFor();
    if (javaScript) expect(await violationsOn(page)).toEqual([]);
    expect([...problems, ...stranger.problems]).toEqual([]);
    expect(site.written()).not.toMatch(/zibbel|stop\/alert/i);
  }, 300_000);
});

describe("a feed", () => {
  test.each(["cases.atom", "courts/77GV0020.atom", "law/337.atom", "corrections.atom"])(
    "%s is answered as Atom, kept, and not sent again to who has it",
    async (path) => {
      const first = await ask(site.url, `/feeds/en/${path}`);
      expect(first.status).toBe(200);
      expect(first.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
      expect(first.headers["set-cookie"]).toBeUndefined();
      const tag = first.headers.etag ?? "";
      const again = await ask(site.url, `/feeds/en/${path}`, { headers: { "if-none-match": tag } });
      expect(again.status).toBe(304);
    },
  );

  test("is named by the page that it follows", async () => {
    const { text } = await ask(site.url, "/ru/law/337/5");
    expect(text).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]*law\/337\/5\.atom"/,
    );
  });

  test("of a search is stored by nobody", async () => {
    const { headers, status } = await ask(site.url, "/feeds/en/search.atom?q=AWOL&utm=1");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers.etag).toBeUndefined();
  });

  test.each(["/feeds/en/cases", "/feeds/xx/cases.atom", "/feeds/en/nothing.atom", "/feeds"])(
    "is not at %s",
    async (path) => {
      expect((await ask(site.url, path)).status).toBe(404);
    },
  );
});
