import { beforeEach, describe, expect, it } from "vitest";
import { changePassphrase } from "@/lib/operations/accounts/change-passphrase";
import { proveAgain } from "@/lib/operations/accounts/prove-again";
import { forgetTurns, takeTurn } from "@/lib/operations/accounts/take-turn";
import { withClient } from "@/lib/server/with-client";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));

const guesser = { proof: "step", account: "invented", address: "203.0.113.5" } as const;
const owner = { ...guesser, address: "198.51.100.7" };

describe("turns at a code", () => {
  it("wait for one another after six, longer each time, and say how long", async () => {
    const waits = [];
    for (let round = 0; round < 4; round++) {
      for (let more = round === 0 ? 6 : 1; more > 0; more--) await takeTurn(owner);
      waits.push(await waitOf(owner));
      await over();
    }
    // From the same network it is twice what it is from elsewhere.
    expect(waits).toEqual([4, 8, 16, 32]);
  });

  it("are no further away for who comes too early", async () => {
    for (let turn = 1; turn <= 8; turn++) await taken(guesser);
    const [first, again] = [await waitOf(owner), await waitOf(owner)];
    expect([first, again]).toEqual([8, 8]);
  });

  it("come to the owner though somebody elsewhere takes each one there is", async () => {
    for (let turn = 1; turn <= 12; turn++) await taken(guesser);
    await over(await waitOf(owner));
    expect(await waitOf(guesser)).toBeGreaterThan(100);
    await takeTurn(owner);
  });

  it("are longest half a thousand seconds apart, told in minutes", async () => {
    for (let turn = 1; turn <= 40; turn++) await taken(guesser);
    await expect(takeTurn(owner)).rejects.toMatchObject({
      kind: "too-many",
      key: "account.wait",
      values: { seconds: 512, minutes: 9 },
    });
  });

  it("are one at a time, however many come at once", async () => {
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => takeTurn(owner)));
    expect(all.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(6);
  });

  it("are each account's and each proof's own, and forgotten after a right one", async () => {
    for (let turn = 1; turn <= 9; turn++) await taken(guesser);
    await takeTurn({ ...guesser, account: "another" });
    await takeTurn({ ...guesser, proof: "prove" });
    await forgetTurns(guesser);
    await takeTurn(owner);
  });

  it("are kept without an address or an account in clear", async () => {
    for (let turn = 1; turn <= 9; turn++) await taken({ ...guesser, account: "canary" });
    const counted = JSON.stringify((await contentsOf(databaseUrl, "desk")).rate_limit);
    expect(counted).toContain("turn:");
    expect(counted).not.toMatch(/203\.0|canary/);
  });
});

it("slows nobody down who looks for a new passphrase that is good enough", async () => {
  const { actor } = await anAccount();
  const weak = { current: passphrase, passphrase: "password", again: "password" };
  for (let turn = 1; turn <= 12; turn++)
    await expect(changePassphrase(actor, weak)).rejects.toMatchObject({ kind: "invalid" });
});

it("shuts nobody out of changing their passphrase who has mistyped proofs", async () => {
  const { actor } = await anAccount();
  for (let turn = 1; turn <= 12; turn++)
    await proveAgain(actor, { passphrase: "wrong words all of them" }).catch(() => undefined);
  const next = "other invented words of mine";
  await changePassphrase(actor, { current: passphrase, passphrase: next, again: next });
});

type Attempt = Parameters<typeof takeTurn>[0];

/** Takes a turn of which the wait was over. */
async function taken(attempt: Attempt): Promise<void> {
  await over();
  await takeTurn(attempt);
}

/** How many seconds are left until the next turn. */
async function waitOf(attempt: Attempt): Promise<unknown> {
  const refused = await takeTurn(attempt).then(
    () => null,
    (error) => error,
  );
  return refused?.values.seconds;
}

/** Lets so many seconds pass, or as many as any turn lasts. */
async function over(seconds: unknown = 100_000): Promise<void> {
  const later = "UPDATE desk.rate_limit SET expire = expire - $1 WHERE key LIKE 'turn:%'";
  await withClient(databaseUrl, (client) => client.query(later, [Number(seconds) * 1000]));
}
