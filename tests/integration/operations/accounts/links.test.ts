import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { acceptInvitation, openInvitation } from "@/lib/operations/accounts/accept-invitation";
import { invite } from "@/lib/operations/accounts/invite";
import { disableAccount } from "@/lib/operations/accounts/people";
import { register } from "@/lib/operations/accounts/register";
import { openReset, resetLink, setNewPassphrase } from "@/lib/operations/accounts/reset-passphrase";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { withClient } from "@/lib/server/with-client";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

const hashing = vi.hoisted(() => ({ done: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  const hash: typeof argon2.hash = (...given) => {
    hashing.done += 1;
    return argon2.hash(...given);
  };
  return { ...argon2, hash };
});

await ownDataFolder();
const { databaseUrl } = await aDatabase();
const address = "127.0.0.1";
const better = "another set of invented words";

beforeEach(async () => {
  await forgetLimits(databaseUrl);
  await owner("TRUNCATE desk.account, desk.invitation CASCADE");
});

const malformed = ["", "x", "invented".repeat(1000), "' OR 1=1 --", "\u0000", "../../x", "😀"];

describe("an invitation", () => {
  it("lets somebody join in the role it was made for, once", async () => {
    const token = await invitation("editor");
    expect(await openInvitation(token, address)).toBe("editor");
    const claims = await join(token);
    expect(await whoIs(claims)).toMatchObject({ alias: "Invented", mustEnrol: true, lang: "ru" });
    expect(await openInvitation(token, address)).toBeNull();
    await expect(join(token, "two")).rejects.toMatchObject({ kind: "gone" });
  });

  it("makes one account of two who follow it at once", async () => {
    const token = await invitation("researcher");
    const results = await Promise.allSettled([join(token, "one"), join(token, "two")]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("runs out after an hour", async () => {
    const token = await invitation("researcher");
    const minutes =
      "SELECT extract(epoch FROM expires_at - created_at)::int / 60 FROM desk.invitation";
    expect(await valuesOf(databaseUrl, minutes)).toEqual([60]);
    await owner("UPDATE desk.invitation SET expires_at = now()");
    await expect(join(token)).rejects.toMatchObject({ kind: "gone" });
  });

  it("never takes a role from the form", async () => {
    const token = await invitation("reader");
    const given = { ...joining("one"), role: "admin" };
    await expect(acceptInvitation({ token, address, ...given })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("is no link for a new passphrase, and the other way round", async () => {
    const token = await invitation("reader");
    expect(await openReset(token, address)).toBeNull();
    const { id } = await anAccount();
    expect(await openInvitation(await reset(id), address)).toBeNull();
  });

  it("stays open after a mistake in the form", async () => {
    const token = await invitation("reader");
    const wrong = { ...joining("one"), again: "not the same" };
    await expect(acceptInvitation({ token, address, ...wrong })).rejects.toMatchObject({
      key: "account.differ",
    });
    expect(await join(token)).toBeTruthy();
  });

  it("is no way to ask of many addresses whether they have an account", async () => {
    const { email } = await anAccount();
    const token = await invitation("reader");
    const ask = () => acceptInvitation({ token, address, ...joining("one"), email });
    for (let attempt = 1; attempt <= 10; attempt++)
      await expect(ask()).rejects.toMatchObject({ key: "account.emailTaken" });
    await expect(ask()).rejects.toMatchObject({ kind: "too-many", key: "account.tooManyNow" });
  });

  it("lets somebody look for a passphrase that is good enough as often as it takes", async () => {
    const token = await invitation("reader");
    for (let attempt = 1; attempt <= 12; attempt++) {
      const weak = acceptInvitation({ token, address, ...joining("one", "password1234") });
      await expect(weak).rejects.toMatchObject({ kind: "invalid" });
    }
    expect(await join(token)).toBeTruthy();
  });

  it.each(malformed)("is not opened by a made-up token: %j", async (token) => {
    expect(await openInvitation(token, address)).toBeNull();
    await expect(join(token)).rejects.toMatchObject({ kind: "gone" });
  });

  it("is kept as its hash alone", async () => {
    const token = await invitation("reader");
    expect(JSON.stringify(await contentsOf(databaseUrl, "desk"))).not.toContain(token);
  });
});

describe("a link for a new passphrase", () => {
  it("sets it, once, and ends every session", async () => {
    const { id, email, alias } = await anAccount();
    const before = await session(email);
    const token = await reset(id);
    expect(await openReset(token, address)).toBe(alias);
    await setNewPassphrase({ token, address, passphrase: better, again: better });
    expect(await whoIs(before)).toBeNull();
    await expect(session(email)).rejects.toMatchObject({ key: "account.wrong" });
    expect(await session(email, better)).toBeTruthy();
    await expect(set(token)).rejects.toMatchObject({ kind: "gone" });
  });

  it("is no way round the second step", async () => {
    const account = await anAccount("editor");
    await aGenerator(account.actor);
    await set(await reset(account.id));
    const first = await signIn({ email: account.email, passphrase: better, address });
    expect(Object.keys(first)).toEqual(["secondStep"]);
  });

  it("is ended by the next one, by disabling, and after an hour", async () => {
    const { actor } = await anAccount("admin");
    const { id } = await anAccount();
    const first = await reset(id);
    const second = await reset(id);
    await expect(set(first)).rejects.toMatchObject({ kind: "gone" });
    await disableAccount(actor, id);
    await expect(set(second)).rejects.toMatchObject({ kind: "gone" });
    const other = await anAccount();
    const third = await reset(other.id);
    await owner("UPDATE desk.invitation SET expires_at = now()");
    await expect(set(third)).rejects.toMatchObject({ kind: "gone" });
  });

  it.each(malformed)("is not opened by a made-up token: %j", async (token) => {
    expect(await openReset(token, address)).toBeNull();
    await expect(set(token)).rejects.toMatchObject({ kind: "gone" });
  });
});

describe("a reader who registers", () => {
  it("is not there where the operator has not opened it", async () => {
    await expect(register({ address, ...joining("one") })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it("gets a reader's account and no session", async () => {
    vi.stubEnv("OTKAZ_OPEN_REGISTRATION", "1");
    expect(await register({ address, ...joining("one") })).toBeUndefined();
    expect(await valuesOf(databaseUrl, "SELECT role FROM desk.account")).toEqual(["reader"]);
  });

  it("is answered alike, after the same work, whether the address is known or not", async () => {
    vi.stubEnv("OTKAZ_OPEN_REGISTRATION", "1");
    const { email } = await anAccount();
    const answers = [];
    for (const one of [email, "new@invented.example"]) {
      hashing.done = 0;
      const given = { ...joining(`to ${one}`), email: one };
      answers.push([await register({ address, ...given }), hashing.done]);
    }
    expect(answers).toEqual([
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(await session(email)).toBeTruthy();
  });

  it("cannot make accounts without end", async () => {
    vi.stubEnv("OTKAZ_OPEN_REGISTRATION", "1");
    const attempts = Array.from({ length: 11 }, (_, at) => joining(`reader ${at}`, "weak"));
    const kinds = [];
    for (const given of attempts)
      kinds.push(await register({ address, ...given }).catch((error) => error.kind));
    expect(kinds.slice(0, 10)).toEqual(Array(10).fill("invalid"));
    expect(kinds.at(-1)).toBe("too-many");
  });
});

const operator: Actor = { role: "admin", account: null, fresh: true };

async function invitation(role: string): Promise<string> {
  return (await invite(operator, { role })).replace("/account/invite/", "");
}

async function reset(id: string): Promise<string> {
  return (await resetLink(operator, id)).replace("/account/reset/", "");
}

function set(token: string) {
  return setNewPassphrase({ token, address, passphrase: better, again: better });
}

function joining(name: string, words = passphrase) {
  const email = `${name.replace(/\W/g, "-")}@joined.invented.example`;
  const alias = name === "one" ? "Invented" : `Invented ${name}`;
  return { email, alias, passphrase: words, again: words, lang: "ru" };
}

function join(token: string, name = "one") {
  return acceptInvitation({ token, address, ...joining(name) });
}

async function session(email: string, words = passphrase) {
  const done = await signIn({ email, passphrase: words, address });
  if (!("session" in done)) throw new TypeError("a second step is asked");
  return done.session;
}

function owner(sql: string) {
  return withClient(databaseUrl, (client) => client.query(sql));
}
