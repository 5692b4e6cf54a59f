import { beforeEach, describe, expect, it, vi } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { auditQuery } from "@/lib/domain/audit";
import { enterWithPasskey } from "@/lib/operations/accounts/enter-with-passkey";
import { noteFailure } from "@/lib/operations/accounts/note-failure";
import { proveAgain } from "@/lib/operations/accounts/prove-again";
import { finishWithCode } from "@/lib/operations/accounts/second-step";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));
const address = "203.0.113.78";
const wrong = "wrong words that were typed";

/** The lines of the journal about an account, the oldest first. */
async function linesOf(subject: string, action = "failSignIn") {
  const asked = auditQuery.parse({ subject, action });
  const lines = await inTransaction(({ audit }) => audit.page(asked, { first: 0, count: 100 }));
  return lines.toReversed();
}

describe("somebody who fails to sign in", () => {
  it("leaves the account and the hour in the journal, and nothing of what was typed", async () => {
    const { email, id } = await anAccount();
    await refusedWith(signIn({ email, passphrase: wrong, address }));
    const [line] = await vi.waitUntil(async () => {
      const lines = await linesOf(id);
      return lines.length > 0 && lines;
    });
    expect(line).toMatchObject({ alias: null, kind: "account", count: 1 });
    expect(line?.at.toISOString()).toMatch(/:00:00\.000Z$/);
    const audit = JSON.stringify((await contentsOf(databaseUrl, "desk")).audit);
    for (const secret of [wrong, email, address]) expect(audit).not.toContain(secret);
  });

  it("leaves no name where there is no such account", async () => {
    const email = "canary-nobody@invented.example";
    await refusedWith(signIn({ email, passphrase: wrong, address }));
    await vi.waitUntil(async () => (await linesOf("-")).length > 0);
    expect(JSON.stringify(await contentsOf(databaseUrl, "desk"))).not.toContain("canary-nobody");
  });

  it("fails at the second step too", async () => {
    const { email, id, actor } = await anAccount();
    await aGenerator(actor);
    const done = await signIn({ email, passphrase, address });
    const token = "secondStep" in done ? done.secondStep : "";
    await refusedWith(finishWithCode({ token, code: "000000", address }));
    await vi.waitUntil(async () => (await linesOf(id)).length > 0);
  });

  it("fails with a key that belongs to nobody", async () => {
    const before = (await linesOf("-")).length;
    const asking = { actor: { role: "anonymous" as const, account: null }, stepToken: "", address };
    const id = "unheard-of";
    const response = { clientDataJSON: "e30", authenticatorData: "e30", signature: "e30" };
    const answer = { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
    await refusedWith(enterWithPasskey(asking, "sign-in", answer));
    await vi.waitUntil(async () => (await linesOf("-")).length > before);
  });
});

it("somebody at an open session who cannot prove who they are is in the journal", async () => {
  const { id, actor } = await anAccount();
  await refusedWith(proveAgain(actor, { passphrase: wrong }));
  await vi.waitUntil(async () => (await linesOf(id, "failProof")).length > 0);
});

it("a hundred failures within the hour are seven lines, each with how many there were", async () => {
  const { id } = await anAccount();
  for (let n = 0; n < 100; n++) await noteFailure("failSignIn", id);
  expect((await linesOf(id)).map(({ count }) => count)).toEqual([1, 2, 4, 8, 16, 32, 64]);
});

it("who signs in rightly leaves no failure", async () => {
  const { email, id } = await anAccount();
  await signIn({ email, passphrase, address });
  expect(await linesOf(id)).toEqual([]);
});
