import { beforeEach, describe, expect, it } from "vitest";
import { makeRecoveryCodes } from "@/lib/operations/accounts/make-recovery-codes";
import { proveAgain } from "@/lib/operations/accounts/prove-again";
import { finishWithCode, pendingStep } from "@/lib/operations/accounts/second-step";
import { beginCode, confirmCode, removeCode } from "@/lib/operations/accounts/set-up-code";
import { showAccount, showSteps } from "@/lib/operations/accounts/show-account";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { withClient } from "@/lib/server/with-client";
import { aGenerator, aNewGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));
const address = "127.0.0.1";

describe("the second step", () => {
  it("is asked for once a code generator is set up: the passphrase opens no session", async () => {
    const { account } = await withGenerator("editor");
    const first = await signIn({ email: account.email, passphrase, address });
    expect(Object.keys(first)).toEqual(["secondStep"]);
  });

  it("lets an editor in with all rights", async () => {
    const { account, code } = await withGenerator("editor");
    const session = await enter(account.email, code());
    expect((await whoIs(session))?.actor).toEqual({
      role: "editor",
      account: account.id,
      fresh: true,
    });
  });

  it.each([
    ["of now", 0, true],
    ["of the step after", 1, true],
    ["of two steps before", -2, false],
    ["of two steps after", 2, false],
  ])("takes the code %s: %s", async (_which, steps, taken) => {
    const { account, code } = await withGenerator();
    const attempt = enter(account.email, code(steps)).then(
      () => true,
      () => false,
    );
    expect(await attempt).toBe(taken);
  });

  it("takes no code twice, and none older than one it took", async () => {
    const { account, code } = await withGenerator();
    await enter(account.email, code(1));
    await expect(enter(account.email, code(1))).rejects.toMatchObject({ key: "account.wrongCode" });
    await expect(enter(account.email, code())).rejects.toMatchObject({ key: "account.wrongCode" });
  });

  it("takes one of two same codes that come at once", async () => {
    const { account, code } = await withGenerator();
    const both = [0, 1].map(() => enter(account.email, code()));
    const results = await Promise.allSettled(both);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it.each(["", "12345", "1234567", "abcdef", "000000 OR 1=1", "٠١٢٣٤٥", "\u0000"])(
    "refuses %j in the same words as any wrong code",
    async (typed) => {
      const { account } = await withGenerator();
      await expect(enter(account.email, typed)).rejects.toMatchObject({
        kind: "invalid",
        key: "account.wrongCode",
      });
    },
  );

  it("looks at a right code after ten wrong ones once the wait that it told is over", async () => {
    const { account, code } = await withGenerator();
    for (let attempt = 1; attempt <= 10; attempt++) {
      await expect(enter(account.email, "000000")).rejects.toMatchObject({ kind: "invalid" });
      await waited();
    }
    await expect(enter(account.email, "000000")).rejects.toMatchObject({ kind: "invalid" });
    await expect(enter(account.email, code())).rejects.toMatchObject({
      kind: "too-many",
      key: "account.wait",
      values: { seconds: 64, minutes: 0 },
    });
    await waited(64);
    expect(await enter(account.email, code())).toBeTruthy();
  });

  it("takes a recovery code at once, however many codes somebody else has tried", async () => {
    const { account } = await withGenerator();
    const [recovery = ""] = await makeRecoveryCodes(account.actor);
    for (let attempt = 1; attempt <= 10; attempt++)
      await expect(enter(account.email, "000000")).rejects.toBeTruthy();
    expect(await enter(account.email, recovery)).toBeTruthy();
  });

  it("has run out after ten minutes, and is good for one session", async () => {
    const { account, code } = await withGenerator();
    const token = await firstStep(account.email);
    await finishWithCode({ token, code: code(), address });
    await expect(finishWithCode({ token, code: code(1), address })).rejects.toMatchObject({
      kind: "gone",
    });
    const late = await firstStep(account.email);
    await withClient(databaseUrl, (client) =>
      client.query("UPDATE desk.challenge SET expires_at = now() WHERE purpose = 'second-step'"),
    );
    expect(await pendingStep(late)).toBeNull();
    await expect(finishWithCode({ token: late, code: code(1), address })).rejects.toMatchObject({
      kind: "gone",
    });
  });

  it.each(["", "x", "invented".repeat(1000), "\u0000"])(
    "is not opened by a made-up token: %j",
    async (token) => {
      expect(await pendingStep(token)).toBeNull();
      await expect(finishWithCode({ token, code: "123456", address })).rejects.toMatchObject({
        kind: "gone",
      });
    },
  );
});

describe("a code generator", () => {
  it("is not set up without a fresh proof of who asks", async () => {
    const { actor } = await anAccount();
    const stale = { ...actor, fresh: false };
    for (const attempt of [() => beginCode(stale), () => showSteps(stale)])
      await expect(attempt()).rejects.toMatchObject({ kind: "sign-in-again" });
  });

  it("is in use only once a first code was right", async () => {
    const { actor, email } = await anAccount();
    await aNewGenerator(actor);
    await expect(confirmCode(actor, "abcdef")).rejects.toMatchObject({ key: "account.wrongCode" });
    expect(Object.keys(await signIn({ email, passphrase, address }))).toEqual(["session"]);
  });

  it("stays in use while a new one is set up in its place", async () => {
    const { account, code } = await withGenerator("editor");
    const next = await aNewGenerator(account.actor);
    await expect(enter(account.email, next.code())).rejects.toMatchObject({ kind: "invalid" });
    expect(await enter(account.email, code())).toBeTruthy();
    await confirmCode(account.actor, next.code());
    await expect(enter(account.email, code(1))).rejects.toMatchObject({ kind: "invalid" });
  });

  it("is not confirmed where nothing was begun", async () => {
    const { actor } = await anAccount();
    await expect(confirmCode(actor, "123456")).rejects.toMatchObject({ kind: "gone" });
  });

  it("ends every other session when it is set up", async () => {
    const account = await anAccount();
    const before = await signIn({ email: account.email, passphrase, address });
    const { session } = await aGenerator(account.actor);
    expect("session" in before && (await whoIs(before.session))).toBeNull();
    expect(await whoIs(session)).not.toBeNull();
  });

  it("is not taken away from a role that needs it", async () => {
    const { account } = await withGenerator("admin");
    await expect(removeCode(account.actor)).rejects.toMatchObject({ key: "account.lastStep" });
  });

  it("is taken away from who needs none, with the recovery codes", async () => {
    const { account } = await withGenerator("researcher");
    await makeRecoveryCodes(account.actor);
    await removeCode(account.actor);
    const { codesLeft, account: now } = await showAccount(account.actor);
    expect([codesLeft, now.steps.code]).toEqual([0, false]);
  });

  it("has a secret that stands in the database sealed alone", async () => {
    const { secret } = await withGenerator();
    const pending = await aNewGenerator((await anAccount()).actor);
    const desk = JSON.stringify(await contentsOf(databaseUrl, "desk"));
    for (const one of [secret, pending.secret]) {
      expect(one).toMatch(/^[A-Z2-7]{32}$/);
      expect(desk).not.toContain(one);
      expect(desk).not.toContain(Buffer.from(one).toString("hex"));
      expect(desk).not.toContain(Buffer.from(one).toString("base64").slice(0, 40));
    }
  });
});

describe("a recovery code", () => {
  it("stands in for the second step, once", async () => {
    const { account } = await withGenerator();
    const [code = ""] = await makeRecoveryCodes(account.actor);
    expect(await enter(account.email, ` ${code.toUpperCase()} `)).toBeTruthy();
    await expect(enter(account.email, code)).rejects.toMatchObject({ key: "account.wrongCode" });
    expect((await showAccount(account.actor)).codesLeft).toBe(9);
  });

  it("is void once new ones are made", async () => {
    const { account } = await withGenerator();
    const [old = ""] = await makeRecoveryCodes(account.actor);
    await makeRecoveryCodes(account.actor);
    await expect(enter(account.email, old)).rejects.toMatchObject({ key: "account.wrongCode" });
  });

  it("is nobody else's", async () => {
    const [one, other] = [await withGenerator(), await withGenerator()];
    const [code = ""] = await makeRecoveryCodes(one.account.actor);
    await expect(enter(other.account.email, code)).rejects.toMatchObject({ kind: "invalid" });
  });

  it("is not made without a second step, or without a fresh proof", async () => {
    const { actor } = await anAccount();
    await expect(makeRecoveryCodes(actor)).rejects.toMatchObject({ kind: "conflict" });
    const { account } = await withGenerator();
    const stale = { ...account.actor, fresh: false };
    await expect(makeRecoveryCodes(stale)).rejects.toMatchObject({ kind: "sign-in-again" });
  });

  it("is kept as its hash alone", async () => {
    const { account } = await withGenerator();
    const codes = await makeRecoveryCodes(account.actor);
    const desk = JSON.stringify(await contentsOf(databaseUrl, "desk"));
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(desk).not.toContain(code.replaceAll("-", ""));
    for (const code of codes) expect(desk).not.toContain(code);
  });
});

describe("a new proof", () => {
  it("takes the passphrase and the second step", async () => {
    const { account, code } = await withGenerator("editor");
    const claims = await proveAgain(account.actor, { passphrase, code: code() });
    expect((await whoIs(claims))?.actor.fresh).toBe(true);
  });

  it.each([
    ["the passphrase is wrong", "not the words", true, "account.wrongCurrent"],
    ["the code is missing", passphrase, false, "account.wrongCode"],
    ["the passphrase is a megabyte", "x".repeat(1_000_000), true, "account.wrongCurrent"],
  ])("is refused when %s", async (_why, typed, withCode, key) => {
    const { account, code } = await withGenerator("editor");
    const attempt = proveAgain(account.actor, { passphrase: typed, code: withCode ? code() : "" });
    await expect(attempt).rejects.toMatchObject({ kind: "invalid", key });
  });

  it("is nothing for somebody who is not signed in", async () => {
    const nobody = { role: "anonymous", account: null } as const;
    await expect(proveAgain(nobody, { passphrase })).rejects.toMatchObject({ kind: "not-found" });
  });
});

async function withGenerator(role: "researcher" | "editor" | "admin" = "researcher") {
  const account = await anAccount(role);
  return { account, ...(await aGenerator(account.actor)) };
}

async function firstStep(email: string): Promise<string> {
  const first = await signIn({ email, passphrase, address });
  if (!("secondStep" in first)) throw new TypeError("no second step is asked");
  return first.secondStep;
}

async function enter(email: string, code: string) {
  return finishWithCode({ token: await firstStep(email), code, address });
}

/** Lets so many seconds pass, or as many as any wait between codes lasts. */
async function waited(seconds = 100_000): Promise<void> {
  const later = "UPDATE desk.rate_limit SET expire = expire - $1 WHERE key LIKE 'turn:%'";
  await withClient(databaseUrl, (client) => client.query(later, [seconds * 1000]));
}
