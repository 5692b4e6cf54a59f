import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/domain/actor";
import { enterWithPasskey } from "@/lib/operations/accounts/enter-with-passkey";
import {
  addPasskey,
  newPasskeyQuestion,
  removePasskey,
} from "@/lib/operations/accounts/own-passkeys";
import { passkeyQuestion } from "@/lib/operations/accounts/passkey-question";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { withClient } from "@/lib/server/with-client";
import { SoftwareKey } from "@/tests/fixtures/software-key";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));
const nobody = { actor: anonymous, stepToken: "", address: "127.0.0.1" };

describe("a passkey", () => {
  it("lets its owner in, with all rights of an editor", async () => {
    const { account, key } = await withKey("editor");
    const claims = await enter(key);
    expect(await whoIs(claims)).toMatchObject({
      actor: { role: "editor", account: account.id, fresh: true },
      mustEnrol: false,
    });
  });

  it("is not added without a fresh proof of who asks", async () => {
    const { actor } = await anAccount();
    const stale = { ...actor, fresh: false };
    await expect(newPasskeyQuestion(stale)).rejects.toMatchObject({ kind: "sign-in-again" });
  });

  it("ends every other session when it is added", async () => {
    const account = await anAccount();
    const before = await signIn({ email: account.email, passphrase, address: nobody.address });
    const { claims } = await keyFor(account.actor);
    expect(await whoIs(claims)).not.toBeNull();
    expect("session" in before && (await whoIs(before.session))).toBeNull();
  });

  it("is asked for after the passphrase, which then does not suffice", async () => {
    const { account, key } = await withKey("researcher");
    const first = await signIn({ email: account.email, passphrase, address: nobody.address });
    const stepToken = "secondStep" in first ? first.secondStep : "";
    const asking = { ...nobody, stepToken };
    const { options } = await passkeyQuestion(asking, "second-step");
    expect(options.allowCredentials?.map(({ id }) => id)).toEqual([key.id]);
    const claims = await enterWithPasskey(asking, "second-step", key.use(options));
    expect((await whoIs(claims))?.actor.account).toBe(account.id);
    await expect(passkeyQuestion(asking, "second-step")).rejects.toMatchObject({ kind: "gone" });
  });

  it("proves that it is still the same person", async () => {
    const { account, key } = await withKey("researcher");
    const asking = { ...nobody, actor: { ...account.actor, fresh: false } };
    const { options } = await passkeyQuestion(asking, "prove");
    const claims = await enterWithPasskey(asking, "prove", key.use(options));
    expect((await whoIs(claims))?.actor.fresh).toBe(true);
  });
});

describe("an answer of a key is refused", () => {
  it("when it comes a second time", async () => {
    const { key } = await withKey();
    const { options } = await passkeyQuestion(nobody, "sign-in");
    const answer = key.use(options);
    await enterWithPasskey(nobody, "sign-in", answer);
    await refused(enterWithPasskey(nobody, "sign-in", answer));
  });

  it("when the question was put five minutes ago", async () => {
    const { key } = await withKey();
    const { options } = await passkeyQuestion(nobody, "sign-in");
    await withClient(databaseUrl, (client) =>
      client.query("UPDATE desk.challenge SET expires_at = now() WHERE purpose = 'passkey'"),
    );
    await refused(enterWithPasskey(nobody, "sign-in", key.use(options)));
  });

  it("when nobody put that question", async () => {
    const { key } = await withKey();
    await refused(enterWithPasskey(nobody, "sign-in", key.use({ challenge: "aW52ZW50ZWQ" })));
  });

  it("when the question was put for something else", async () => {
    const { account, key } = await withKey();
    const { options } = await passkeyQuestion({ ...nobody, actor: account.actor }, "prove");
    await refused(enterWithPasskey(nobody, "sign-in", key.use(options)));
  });

  it("when the device did not verify its owner", async () => {
    const { key } = await withKey();
    const { options } = await passkeyQuestion(nobody, "sign-in");
    const answer = key.use({ challenge: options.challenge, verified: false });
    await refused(enterWithPasskey(nobody, "sign-in", answer));
  });

  it("when the key counts backwards, as a copy does", async () => {
    const { key } = await withKey();
    await enter(key);
    await enter(key);
    key.rewind(0);
    await refused(enter(key));
  });

  it("when the key is nobody's", async () => {
    await refused(enter(new SoftwareKey()));
  });

  it("when it is another person's at the second step", async () => {
    const { account } = await withKey();
    const { key: others } = await withKey();
    const first = await signIn({ email: account.email, passphrase, address: nobody.address });
    const asking = { ...nobody, stepToken: "secondStep" in first ? first.secondStep : "" };
    const { options } = await passkeyQuestion(asking, "second-step");
    await refused(enterWithPasskey(asking, "second-step", others.use(options)));
  });

  it("when it was given to another site", async () => {
    const { actor } = await anAccount();
    const elsewhere = new SoftwareKey({ id: "evil.example", origin: "https://evil.example" });
    const { options } = await newPasskeyQuestion(actor);
    await refused(addPasskey(actor, { name: "Invented", answer: elsewhere.make(options) }));
  });

  it.each([null, 1, "x", {}, { id: "a", rawId: "a", type: "public-key", response: {} }])(
    "when it is no answer at all: %j",
    async (answer) => {
      await expect(enterWithPasskey(nobody, "sign-in", answer)).rejects.toMatchObject({
        kind: "invalid",
      });
    },
  );
});

describe("taking a passkey away", () => {
  it("is refused where it is the last second step of an editor", async () => {
    const { account, key } = await withKey("editor");
    await expect(removePasskey(account.actor, key.id)).rejects.toMatchObject({
      kind: "conflict",
      key: "account.lastStep",
    });
    expect(await whoIs(await enter(key))).not.toBeNull();
  });

  it("takes nobody else's", async () => {
    const { key } = await withKey();
    const { actor } = await anAccount();
    await expect(removePasskey(actor, key.id)).rejects.toMatchObject({ kind: "not-found" });
    expect(await whoIs(await enter(key))).not.toBeNull();
  });

  it("leaves it good for nothing", async () => {
    const { account, key } = await withKey("researcher");
    await removePasskey(account.actor, key.id);
    await refused(enter(key));
  });
});

async function withKey(role: "researcher" | "editor" = "researcher") {
  const account = await anAccount(role);
  const { key } = await keyFor(account.actor);
  return { account, key };
}

async function keyFor(actor: {
  role: "researcher" | "editor" | "admin" | "reader";
  account: string;
}) {
  const key = new SoftwareKey();
  const fresh = { ...actor, fresh: true };
  const { options } = await newPasskeyQuestion(fresh);
  const claims = await addPasskey(fresh, { name: "Invented key", answer: key.make(options) });
  return { key, claims };
}

async function enter(key: SoftwareKey) {
  const { options } = await passkeyQuestion(nobody, "sign-in");
  return enterWithPasskey(nobody, "sign-in", key.use(options));
}

function refused(attempt: Promise<unknown>) {
  return expect(attempt).rejects.toMatchObject({ kind: "invalid", key: "account.passkey.failed" });
}
