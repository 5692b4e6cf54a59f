import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { registrationLetter } from "@/lib/messages/letters-sent";
import { register } from "@/lib/operations/accounts/register";
import {
  askToRegister,
  finishRegistration,
  openRegistration,
} from "@/lib/operations/accounts/register-by-letter";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { withClient } from "@/lib/server/with-client";
import { anSmtpServer, headerOf, textOf } from "@/tests/fixtures/smtp-server";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
const address = "127.0.0.1";
const email = "new@invented.example";
let server: Awaited<ReturnType<typeof anSmtpServer>>;

beforeAll(async () => {
  server = await anSmtpServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  vi.stubEnv("OTKAZ_OPEN_REGISTRATION", "1");
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "letters@otkaz.example");
  vi.stubEnv("APP_URL", "https://otkaz.example");
  server.behave({ does: "take" });
  server.received.length = 0;
  await forgetLimits(databaseUrl);
  await owner("TRUNCATE desk.account, desk.challenge CASCADE");
});

describe("a reader who asks for an account", () => {
  it("makes it at the link in a letter, once, and goes on where they were going", async () => {
    const token = await letterLink(email);
    expect(await valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.account")).toEqual([0]);
    expect(await openRegistration(token, address)).toBe(email);
    expect(await finish(token)).toEqual({ next: "/account/saved" });
    expect(await valuesOf(databaseUrl, "SELECT role FROM desk.account")).toEqual(["reader"]);
    expect(await signIn({ email, passphrase, address })).toHaveProperty("session");
    expect(await openRegistration(token, address)).toBeNull();
    await expect(finish(token, "Other")).rejects.toMatchObject({ kind: "gone" });
  });

  it("is answered alike whether the address has an account; the letter alone tells", async () => {
    const known = await anAccount();
    const [one, other] = [await asked(` ${known.email.toUpperCase()} `), await asked(email)];
    expect(one.answer).toEqual(other.answer);
    expect(one.kept).toBe(other.kept);
    expect(headerOf(one.letter, "Subject")).toBe(headerOf(other.letter, "Subject"));
    expect(textOf(one.letter)).not.toContain("https://");
    expect(textOf(other.letter)).toContain("https://otkaz.example/account/register/");
  });

  it.each(["RCPT", "DATA", "greeting"] as const)(
    "is not told that the server refuses the letter at %s",
    async (at) => {
      server.behave({ does: "answer", at, code: 550 });
      expect(await ask(email)).toBeUndefined();
    },
  );

  it("does not wait for a server that hangs", async () => {
    server.behave({ does: "hang", at: "greeting" });
    const begun = performance.now();
    await ask(email);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it("cannot fill somebody's letter box", async () => {
    const others = { address: "203.0.113.5" };
    for (let letter = 1; letter <= 3; letter++) await ask(email, others);
    await expect(ask(` ${email} `, { address: "203.0.113.6" })).rejects.toMatchObject({
      kind: "too-many",
    });
    await ask("another@invented.example", others);
  });

  it.each(["", "no address", `${"a".repeat(250)}@invented.example`, "a@b\u0000.example"])(
    "is refused %j in place of an address",
    async (typed) => {
      await expect(ask(typed)).rejects.toMatchObject({ kind: "invalid" });
      const kept = "SELECT count(*)::int FROM desk.challenge";
      expect(await valuesOf(databaseUrl, kept)).toEqual([0]);
    },
  );

  it("cannot make an account without the letter", async () => {
    const given = { email, alias: "Invented", passphrase, again: passphrase, lang: "en" };
    await expect(register({ address, ...given })).rejects.toMatchObject({ kind: "not-found" });
  });

  it.each(["OTKAZ_OPEN_REGISTRATION", "SMTP_URL"])("is not there without %s", async (name) => {
    const token = await letterLink(email);
    vi.stubEnv(name, name === "SMTP_URL" ? "" : "0");
    if (name === "SMTP_URL") vi.stubEnv("MAIL_FROM", "");
    await expect(ask(email)).rejects.toMatchObject({ kind: "not-found" });
    expect(await openRegistration(token, address)).toBeNull();
    await expect(finish(token)).rejects.toMatchObject({ kind: "gone" });
  });
});

describe("the link in the letter", () => {
  it("runs out after an hour", async () => {
    const token = await letterLink(email);
    const seconds = "SELECT extract(epoch FROM expires_at - now())::int FROM desk.challenge";
    expect(Number((await valuesOf(databaseUrl, seconds))[0])).toBeGreaterThan(3500);
    await owner("UPDATE desk.challenge SET expires_at = now()");
    expect(await openRegistration(token, address)).toBeNull();
    await expect(finish(token)).rejects.toMatchObject({ kind: "gone" });
  });

  it("is kept as a hash, and the address sealed", async () => {
    const token = await letterLink(email);
    const desk = JSON.stringify(await contentsOf(databaseUrl, "desk"));
    expect(desk).not.toContain(token);
    expect(desk).not.toContain(email);
  });

  it("stays good while name or passphrase are not", async () => {
    await anAccount().then(({ id }) =>
      owner(`UPDATE desk.account SET alias = 'Invented' WHERE id = '${id}'`),
    );
    const token = await letterLink(email);
    await expect(finish(token, "Invented")).rejects.toMatchObject({ key: "account.aliasTaken" });
    await expect(finish(token, "Another", "password")).rejects.toMatchObject({ kind: "invalid" });
    expect(await finish(token, "Another")).toBeTruthy();
  });

  it("makes one account of two letters to one address", async () => {
    const tokens = [await letterLink(email), await letterLink(email)];
    const results = await Promise.allSettled(tokens.map((token, at) => finish(token, `Own ${at}`)));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.account")).toEqual([1]);
  });

  it.each(["", "x", "invented".repeat(1000), "\u0000", "😀"])("is not %j", async (token) => {
    expect(await openRegistration(token, address)).toBeNull();
    await expect(finish(token)).rejects.toMatchObject({ kind: "gone" });
  });
});

function ask(typed: string, from: { address?: string } = {}) {
  const given = { email: typed, lang: "en", next: "/account/saved" };
  return askToRegister({ address, ...from, ...given }, registrationLetter);
}

/** Asks, and gives the answer, how much is kept of it, and the letter that follows. */
async function asked(typed: string) {
  const before = server.received.length;
  const kept = await valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.challenge");
  const answer = await ask(typed);
  const after = await valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.challenge");
  const letter = await vi.waitFor(() => {
    const [come] = server.received.slice(before);
    if (!come) throw new Error("no letter yet");
    return come;
  });
  return { answer, kept: Number(after[0]) - Number(kept[0]), letter };
}

async function letterLink(typed: string): Promise<string> {
  const { letter } = await asked(typed);
  return /\/account\/register\/([^?\s]+)\?lang=en/.exec(textOf(letter))?.[1] ?? "";
}

function finish(token: string, alias = "Invented", words = passphrase) {
  const typed = { alias, passphrase: words, again: words, lang: "en" };
  return finishRegistration({ token, address, ...typed });
}

function owner(text: string) {
  return withClient(databaseUrl, (client) => client.query(text));
}
