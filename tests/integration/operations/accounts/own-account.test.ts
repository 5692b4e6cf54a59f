import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { changePassphrase } from "@/lib/operations/accounts/change-passphrase";
import { changeProfile } from "@/lib/operations/accounts/change-profile";
import { deviceKey } from "@/lib/operations/accounts/device-key";
import { showAccount } from "@/lib/operations/accounts/show-account";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { signOutEverywhere } from "@/lib/operations/accounts/sign-out-everywhere";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));

const address = "127.0.0.1";
const better = "another set of invented words";
const nobody: Actor = { role: "anonymous", account: null, fresh: true };

describe("one's own account", () => {
  it.each<[string, (actor: Actor) => Promise<unknown>]>([
    ["seen", showAccount],
    ["renamed", (actor) => changeProfile(actor, { alias: "Invented", lang: "en" })],
    ["given another passphrase", (actor) => change(actor)],
    ["signed out everywhere", signOutEverywhere],
  ])("is not %s by somebody who is not signed in, or is not there any more", async (_what, act) => {
    await expect(act(nobody)).rejects.toMatchObject({ kind: "not-found" });
    await expect(act({ role: "reader", account: "gone" })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it("takes another alias and language", async () => {
    const { actor, email } = await anAccount();
    await changeProfile(actor, { alias: "  Some   Invented Name ", lang: "ru" });
    expect(await whoIs(await session(email))).toMatchObject({
      alias: "Some Invented Name",
      lang: "ru",
    });
  });

  it.each([
    ["an empty name", { alias: " ", lang: "en" }],
    ["a name of another's look", { alias: "Invеnted", lang: "en" }],
    ["invisible characters", { alias: "Invented\u200bName", lang: "en" }],
    ["characters that turn the text round", { alias: "Invented\u202eName", lang: "en" }],
    ["a language that is none of ours", { alias: "Invented Z", lang: "de" }],
  ])("takes no %s", async (_what, given) => {
    const { actor } = await anAccount();
    await expect(changeProfile(actor, given)).rejects.toMatchObject({ kind: "invalid" });
  });

  it("says how many sessions are open", async () => {
    const { actor, email } = await anAccount();
    await session(email);
    await session(email);
    expect((await showAccount(actor)).sessions).toBe(2);
  });
});

describe("a changed passphrase", () => {
  it("ends every other session, and lets the one who changed it stay", async () => {
    const { actor, email } = await anAccount();
    const before = await session(email);
    const after = await change(actor);
    expect(await whoIs(before)).toBeNull();
    expect(await whoIs(after)).not.toBeNull();
    await expect(session(email)).rejects.toMatchObject({ key: "account.wrong" });
    expect(await session(email, better)).toBeTruthy();
  });

  it.each([
    ["the present one is wrong", { current: "not the words" }, "account.wrongCurrent"],
    ["the present one is a megabyte", { current: "x".repeat(1_000_000) }, "account.wrongCurrent"],
    ["the two differ", { again: "not the same words" }, "account.differ"],
    ["it is short", { passphrase: "elevenchars" }, "account.passphrase.short"],
    ["it is in every list", { passphrase: "passwordpassword" }, "account.passphrase.repeats"],
    [
      "it is a Russian one on Latin keys",
      { passphrase: "gfhjkm ghbdtn" },
      "account.passphrase.listed",
    ],
  ])("is refused where %s", async (_why, given, key) => {
    const { actor, email } = await anAccount();
    const again = "passphrase" in given ? given.passphrase : better;
    const typed = { current: passphrase, passphrase: better, again, ...given };
    await expect(changePassphrase(actor, typed)).rejects.toMatchObject({ kind: "invalid", key });
    expect(await session(email)).toBeTruthy();
  });

  it("is refused where it holds the person's own address", async () => {
    const { actor, email } = await anAccount();
    const typed = { current: passphrase, passphrase: email, again: email };
    await expect(changePassphrase(actor, typed)).rejects.toMatchObject({
      key: "account.passphrase.yours",
    });
  });
});

describe("signing out everywhere", () => {
  it("ends every session, and makes kept texts unreadable", async () => {
    const { actor, email } = await anAccount();
    const sessions = [await session(email), await session(email)];
    const { key } = await deviceKey(actor);
    await signOutEverywhere(actor);
    expect(await Promise.all(sessions.map((claims) => whoIs(claims)))).toEqual([null, null]);
    expect((await deviceKey(actor)).key).not.toBe(key);
  });
});

function change(actor: Actor) {
  return changePassphrase(actor, { current: passphrase, passphrase: better, again: better });
}

async function session(email: string, words = passphrase) {
  const done = await signIn({ email, passphrase: words, address });
  if (!("session" in done)) throw new TypeError("a second step is asked");
  return done.session;
}
