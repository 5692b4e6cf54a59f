import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { openInvitation } from "@/lib/operations/accounts/accept-invitation";
import { addAccount } from "@/lib/operations/accounts/add-account";
import { deviceKey } from "@/lib/operations/accounts/device-key";
import { invite } from "@/lib/operations/accounts/invite";
import {
  accountByEmail,
  changeRole,
  disableAccount,
  enableAccount,
  endSessionsOf,
  listAccounts,
  resetSecondStep,
  showPerson,
} from "@/lib/operations/accounts/people";
import { openReset, resetLink } from "@/lib/operations/accounts/reset-passphrase";
import { showAccount } from "@/lib/operations/accounts/show-account";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { withClient } from "@/lib/server/with-client";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
const address = "127.0.0.1";

beforeEach(async () => {
  await forgetLimits(databaseUrl);
  await withClient(databaseUrl, (client) =>
    client.query("TRUNCATE desk.account, desk.invitation CASCADE"),
  );
});

type Act = (actor: Actor, id: string) => Promise<unknown>;

/** Everything that only administrators do about accounts; the grave ones ask for a fresh proof. */
const acts: [name: string, act: Act, grave: boolean][] = [
  ["listing accounts", (actor) => listAccounts(actor), false],
  ["looking at an account", showPerson, false],
  ["finding an account", (actor) => accountByEmail(actor, "x@invented.example"), false],
  ["ending sessions", endSessionsOf, false],
  ["inviting", (actor) => invite(actor, { role: "admin" }), true],
  ["changing a role", (actor, id) => changeRole(actor, id, "admin"), true],
  ["disabling", disableAccount, true],
  ["enabling", enableAccount, true],
  ["making a link for a new passphrase", resetLink, true],
  ["taking a second step away", resetSecondStep, true],
];

describe.each(acts)("%s", (_name, act) => {
  it.each(["anonymous", "reader", "researcher", "editor"] as const)(
    "does not exist for somebody with the role %s",
    async (role) => {
      const { id } = await anAccount();
      const actor = { role, account: role === "anonymous" ? null : id, fresh: true };
      await expect(act(actor, id)).rejects.toMatchObject({ kind: "not-found" });
    },
  );
});

it.each(acts.filter(([, , grave]) => grave))(
  "%s asks an administrator for a fresh proof",
  async (_name, act) => {
    const { id, actor } = await anAccount("admin");
    const stale = { ...actor, fresh: false };
    await expect(act(stale, id)).rejects.toMatchObject({ kind: "sign-in-again" });
  },
);

describe("an administrator", () => {
  it.each<[string, Act]>([
    ["disabled", disableAccount],
    ["demoted", (actor, id) => changeRole(actor, id, "editor")],
  ])("is not %s while there is no other", async (_what, act) => {
    const { id, actor } = await anAccount("admin");
    await expect(act(actor, id)).rejects.toMatchObject({
      kind: "conflict",
      key: "account.lastAdmin",
    });
    expect(await roles()).toEqual(["admin"]);
  });

  it("is not the last one of two who demote each other at the same moment", async () => {
    const [one, other] = [await anAccount("admin"), await anAccount("admin")];
    const results = await Promise.allSettled([
      changeRole(one.actor, other.id, "reader"),
      changeRole(other.actor, one.id, "reader"),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await roles()).toSorted()).toEqual(["admin", "reader"]);
  });

  it("does not count as another one when disabled", async () => {
    const [one, other] = [await anAccount("admin"), await anAccount("admin")];
    await disableAccount(one.actor, other.id);
    await expect(disableAccount(one.actor, one.id)).rejects.toMatchObject({ kind: "conflict" });
  });

  it.each(["", "owner", "anonymous", "ADMIN", "__proto__"])(
    "gives nobody the role %j",
    async (role) => {
      const { actor } = await anAccount("admin");
      const { id } = await anAccount();
      await expect(changeRole(actor, id, role)).rejects.toMatchObject({ kind: "invalid" });
      await expect(invite(actor, { role })).rejects.toMatchObject({ kind: "invalid" });
    },
  );

  it("is told of an account that is not there", async () => {
    const { actor } = await anAccount("admin");
    for (const id of ["nobody", "", "x".repeat(5000)])
      await expect(disableAccount(actor, id)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("sees who has an account, and nothing of how they sign in", async () => {
    const { actor } = await anAccount("admin");
    const listed = JSON.stringify(await listAccounts(actor));
    expect(listed).not.toMatch(/argon2|passwordHash|totpSecret/);
  });
});

describe("on the next request", () => {
  it.each<[string, Act]>([
    ["a changed role", (actor, id) => changeRole(actor, id, "reader")],
    ["a disabled account", disableAccount],
    ["ended sessions", endSessionsOf],
    ["a second step taken away", resetSecondStep],
  ])("%s has ended every session", async (_what, act) => {
    const { actor } = await anAccount("admin");
    const { id, email } = await anAccount("researcher");
    const claims = await session(email);
    await act(actor, id);
    expect(await whoIs(claims)).toBeNull();
  });

  it.each<[string, Act]>([
    ["shut out", disableAccount],
    ["made an editor", (actor, id) => changeRole(actor, id, "editor")],
  ])("no link works any more that an administrator made who was %s", async (_what, act) => {
    const { actor } = await anAccount("admin");
    const other = await anAccount("admin");
    const { id } = await anAccount("researcher");
    const joining = (await invite(other.actor, { role: "admin" })).split("/").at(-1) ?? "";
    const setting = (await resetLink(other.actor, id)).split("/").at(-1) ?? "";
    expect(await openInvitation(joining, address)).toBe("admin");
    await act(actor, other.id);
    expect(await openInvitation(joining, address)).toBeNull();
    expect(await openReset(setting, address)).toBeNull();
  });

  it("the links of administrators work on when somebody else is shut out", async () => {
    const { actor } = await anAccount("admin");
    const { id } = await anAccount("editor");
    const joining = (await invite(actor, { role: "reader" })).split("/").at(-1) ?? "";
    await disableAccount(actor, id);
    expect(await openInvitation(joining, address)).toBe("reader");
  });

  it("a disabled account cannot sign in, and an enabled one can again", async () => {
    const { actor } = await anAccount("admin");
    const { id, email } = await anAccount("researcher");
    await disableAccount(actor, id);
    await expect(signIn({ email, passphrase, address })).rejects.toMatchObject({
      key: "account.wrong",
    });
    await enableAccount(actor, id);
    expect(await whoIs(await session(email))).not.toBeNull();
  });

  it("the second step of an editor is to be set up anew after it was taken away", async () => {
    const { actor } = await anAccount("admin");
    const editor = await anAccount("editor");
    await aGenerator(editor.actor);
    await resetSecondStep(actor, editor.id);
    expect(await whoIs(await session(editor.email))).toMatchObject({ mustEnrol: true });
    expect((await showAccount(editor.actor)).codesLeft).toBe(0);
  });

  it("what devices keep of unsaved texts is under another key once sessions were ended", async () => {
    const { actor } = await anAccount("admin");
    const other = await anAccount("researcher");
    const { key } = await deviceKey(other.actor);
    expect((await deviceKey(other.actor)).key).toBe(key);
    await endSessionsOf(actor, other.id);
    expect((await deviceKey(other.actor)).key).not.toBe(key);
  });
});

it("writes down who did what to whom", async () => {
  const { actor } = await anAccount("admin");
  const { id } = await anAccount();
  await changeRole(actor, id, "editor");
  const audit = "SELECT action || ' ' || actor_id FROM desk.audit WHERE subject_id = $1";
  expect(await valuesOf(databaseUrl, audit, [id])).toEqual([`changeRole.editor ${actor.account}`]);
});

describe("a key for devices", () => {
  it("is given to nobody who is not signed in", async () => {
    const nobody = { role: "anonymous", account: null } as const;
    await expect(deviceKey(nobody)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is 32 bytes, one for each account, the same for all who ask at once", async () => {
    const [one, other] = [await anAccount(), await anAccount()];
    const asked = await Promise.all([one, one, one, other].map(({ actor }) => deviceKey(actor)));
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
    expect(asked.map(({ key }) => Buffer.from(key, "base64").length)).toEqual([32, 32, 32, 32]);
    expect(asked.map(({ account }) => account)).toEqual([one.id, one.id, one.id, other.id]);
  });
});

it.each([
  ["Inventеd Eve", "Invented Eve"],
  ["INVENTED  eve", "Invented Eve"],
  ["Сора", "Copa"],
])("lets nobody take the alias %j beside %j", async (taken, alias) => {
  const given = { role: "reader", lang: "en", passwordHash: "x", action: "test" } as const;
  const add = (email: string, name: string) =>
    inTransaction((stores) => addAccount(stores, { ...given, email, alias: name, at: new Date() }));
  await add("one@invented.example", alias);
  await expect(add("two@invented.example", taken)).rejects.toMatchObject({
    key: "account.aliasTaken",
  });
});

function roles() {
  return valuesOf(databaseUrl, "SELECT role FROM desk.account");
}

async function session(email: string) {
  const done = await signIn({ email, passphrase, address });
  if (!("session" in done)) throw new TypeError("a second step is asked");
  return done.session;
}
