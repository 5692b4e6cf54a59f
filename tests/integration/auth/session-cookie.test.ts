import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginSession, goOn, leaveSession, stepToken } from "@/lib/auth/begin-session";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { readSession, writeSession } from "@/lib/auth/session-cookie";
import type { AccountRole } from "@/lib/domain/actor";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { CookieJar } from "@/tests/integration/setup/cookie-jar";
import { aDatabase } from "@/tests/integration/setup/database";

const browser = vi.hoisted(() => ({
  jar: new Map<string, CookieJar>(),
  sent: new Map<string, string>(),
}));
vi.mock("next/headers", () => ({
  cookies: async () => browser.jar.get("now"),
  headers: async () => new Headers([...browser.sent]),
}));

const folder = await ownDataFolder();
const { databaseUrl } = await aDatabase();
const jar = new CookieJar();
browser.jar.set("now", jar);

beforeEach(async () => {
  jar.clear();
  browser.sent.clear();
  await forgetLimits(databaseUrl);
});
afterEach(() => {
  vi.stubEnv("APP_URL", "");
  vi.stubEnv("OTKAZ_DATA_DIR", folder);
});

describe("the cookie of a session", () => {
  it("is for this host alone, for no script, and for https where the site has it", async () => {
    vi.stubEnv("APP_URL", "https://otkaz.example");
    await enter();
    const [cookie] = jar.written.filter(({ value }) => value !== "");
    expect(cookie).toMatchObject({
      name: "__Host-otkaz-session",
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: true,
      maxAge: 14 * 24 * 3600,
    });
    expect(cookie).not.toHaveProperty("domain");
  });

  it("says nothing to who reads it", async () => {
    const { account } = await enter();
    const value = jar.get("otkaz-session")?.value ?? "";
    const parts = value.split(".").map((part) => Buffer.from(part, "base64url").toString());
    for (const part of parts) expect(part).not.toContain(account.id);
  });

  it.each([
    ["nothing", ""],
    ["nonsense", "nonsense"],
    ["a token that is not encrypted", `${b64({ alg: "none" })}.${b64({ account: "x" })}.`],
    ["broken base64", "%%%.%%%.%%%.%%%.%%%"],
    ["a very long text", "a".repeat(100_000)],
  ])("is nobody's when it holds %s", async (_what, value) => {
    jar.held.set("otkaz-session", value);
    expect((await currentVisitor()).actor).toEqual({ role: "anonymous", account: null });
  });

  it("is nobody's when another secret has made it", async () => {
    const { claims } = await enter();
    jar.held.set("otkaz-session", await encode({ token: claims, secret: "another secret" }));
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("is nobody's when a bit of it was changed", async () => {
    await enter();
    const value = jar.get("otkaz-session")?.value ?? "";
    const at = value.length - 8;
    const other = value[at] === "A" ? "B" : "A";
    jar.held.set("otkaz-session", value.slice(0, at) + other + value.slice(at + 1));
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("counts as a cookie alone: a token in a header is nobody's", async () => {
    await enter();
    const value = jar.get("otkaz-session")?.value ?? "";
    jar.clear();
    browser.sent.set("authorization", `Bearer ${value}`);
    expect((await currentVisitor()).actor.account).toBeNull();
    browser.sent.set("authorization", "Bearer %E0%A4%A");
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("opens nothing while the secret cannot be read: that is an error, and no visitor", async () => {
    await enter();
    vi.stubEnv("OTKAZ_DATA_DIR", "/dev/null/nowhere");
    await expect(currentVisitor()).rejects.toThrow();
  });
});

describe("whoever signs in", () => {
  it("gets another session than the browser had before, which is good for nothing then", async () => {
    const first = await enter();
    const second = await enter();
    expect(second.claims.session).not.toBe(first.claims.session);
    expect(await whoIs(first.claims)).toBeNull();
    expect((await currentVisitor()).actor.account).toBe(second.account.id);
  });

  it("does not get a session that somebody else has put there", async () => {
    const { claims: planted } = await enter();
    jar.clear();
    await writeSession(planted);
    await enter();
    expect((await readSession())?.session).not.toBe(planted.session);
    expect(await whoIs(planted)).toBeNull();
  });

  it.each<[AccountRole, string, string]>([
    ["researcher", "/desk/cases", "/desk/cases"],
    ["reader", "/desk", "/account"],
    ["reader", "/account/prove", "/account/prove"],
    ["editor", "/desk", "/account/second-step"],
    ["admin", "/account/people", "/account/second-step"],
  ])("as a %s who wants to go to %s is led to %s", async (role, next, path) => {
    expect((await enter(role, next)).path).toBe(path);
  });

  it("is led to the second step, with a cookie that opens nothing else", async () => {
    const account = await anAccount("editor");
    await aGenerator(account.actor);
    const done = await signIn({ email: account.email, passphrase, address: "127.0.0.1" });
    expect(await goOn(done, "/desk")).toBe("/account/sign-in/second?next=%2Fdesk");
    expect(await stepToken()).toHaveLength(43);
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("is out again at once, here and in the database", async () => {
    const { claims } = await enter();
    await leaveSession();
    expect(jar.get("otkaz-session")).toBeUndefined();
    expect(await whoIs(claims)).toBeNull();
    expect((await currentVisitor()).actor.account).toBeNull();
  });
});

describe("somebody who is not signed in", () => {
  it.each([
    ["/account/sign-in?lang=ru", "en", "ru"],
    ["/account/sign-in", "ru-RU,ru;q=0.9,en;q=0.8", "ru"],
    ["/account/sign-in", "de, en;q=0.5, ru;q=0.7", "ru"],
    ["/account/sign-in?lang=xx", "", "en"],
  ])("is met at %s, with a browser that asks for %j, in %s", async (path, accepted, lang) => {
    browser.sent.set("x-otkaz-path", path);
    browser.sent.set("accept-language", accepted);
    expect((await currentVisitor()).lang).toBe(lang);
  });

  it("gets no cookie for looking", async () => {
    await currentVisitor();
    await stepToken();
    expect(jar.written).toEqual([]);
  });
});

async function enter(role: AccountRole = "researcher", next = "/desk") {
  const account = await anAccount(role);
  const done = await signIn({ email: account.email, passphrase, address: "127.0.0.1" });
  if (!("session" in done)) throw new TypeError("a second step is asked");
  return { account, claims: done.session, path: await beginSession(done.session, next) };
}

function b64(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
