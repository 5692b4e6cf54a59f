import { beforeEach, describe, expect, it } from "vitest";
import {
  countLink,
  countNameless,
  countSignIn,
  forgetSignIns,
} from "@/lib/operations/accounts/limits";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { withClient } from "@/lib/server/with-client";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));

describe("an address that tries too often", () => {
  it("is refused, whatever accounts it tries", async () => {
    await tried("address", 30, "203.0.113.5");
    const attempt = countSignIn({ address: "203.0.113.5", email: "new@invented.example" });
    await expect(attempt).rejects.toMatchObject({ kind: "too-many" });
    await expect(countNameless("203.0.113.5")).rejects.toMatchObject({ kind: "too-many" });
  });

  it("is not forgiven for one success", async () => {
    const { email } = await anAccount();
    const address = "203.0.113.6";
    await signIn({ email, passphrase, address });
    await tried("address", 30, address);
    const attempt = signIn({ email, passphrase, address });
    await expect(attempt).rejects.toMatchObject({ kind: "too-many" });
  });

  it("shuts nobody out who comes from another", async () => {
    const { email } = await anAccount();
    await tried("address", 30, "203.0.113.7");
    expect(await signIn({ email, passphrase, address: "203.0.113.8" })).toBeTruthy();
  });

  it("is the same for all addresses of one IPv6 network", async () => {
    await tried("address", 30, "2001:db8:1:2::1");
    await expect(countNameless("2001:db8:1:2:ffff::9")).rejects.toMatchObject({
      kind: "too-many",
    });
    await countNameless("2001:db8:1:3::1");
  });

  it("looks at no more one-time links for a while", async () => {
    for (let look = 1; look <= 30; look++) await countLink("203.0.113.9");
    await expect(countLink("203.0.113.9")).rejects.toMatchObject({ kind: "too-many" });
    await countLink("203.0.113.10");
  });
});

describe("an account that is tried too often", () => {
  it("is answered later, and never shut out", async () => {
    const { email } = await anAccount();
    for (let attempt = 1; attempt <= 7; attempt++)
      await countSignIn({ address: "127.0.0.1", email });
    const begun = performance.now();
    expect(await signIn({ email, passphrase, address: "127.0.0.1" })).toBeTruthy();
    expect(performance.now() - begun).toBeGreaterThan(900);
  });

  it("is forgiven after a success", async () => {
    const { email } = await anAccount();
    for (let attempt = 1; attempt <= 4; attempt++)
      await countSignIn({ address: "127.0.0.1", email });
    await forgetSignIns(email.toUpperCase());
    const left = "SELECT count(*)::int FROM desk.rate_limit WHERE key LIKE 'account:%'";
    expect(await valuesOf(databaseUrl, left)).toEqual([0]);
  });

  it("is slowed down in the same way when nobody has it", async () => {
    const { email } = await anAccount();
    const counts = [];
    for (const one of [email, "nobody@invented.example"]) {
      await signIn({
        email: one,
        passphrase: "wrong words all of them",
        address: "127.0.0.1",
      }).catch(() => undefined);
      const points =
        "SELECT points FROM desk.rate_limit WHERE key LIKE 'account:%' ORDER BY expire";
      counts.push((await valuesOf(databaseUrl, points)).at(-1));
    }
    expect(counts).toEqual([1, 1]);
  });
});

it("counts on in memory while the database does not answer", async () => {
  await withClient(databaseUrl, (client) =>
    client.query("ALTER TABLE desk.rate_limit RENAME TO rate_limit_away"),
  );
  for (let look = 1; look <= 30; look++) await countLink("203.0.113.20");
  await expect(countLink("203.0.113.20")).rejects.toMatchObject({ kind: "too-many" });
  await withClient(databaseUrl, (client) =>
    client.query("ALTER TABLE desk.rate_limit_away RENAME TO rate_limit"),
  );
});

it("keeps no address and no e-mail in clear", async () => {
  await countSignIn({ address: "203.0.113.30", email: "canary@invented.example" });
  const counted = JSON.stringify((await contentsOf(databaseUrl, "desk")).rate_limit);
  expect(counted).toContain("address:");
  expect(counted).not.toMatch(/203\.0|canary/);
});

/** Puts the counter of one address to a number without waiting for it. */
async function tried(rule: string, times: number, address: string) {
  await countNameless(address);
  await withClient(databaseUrl, (client) =>
    client.query("UPDATE desk.rate_limit SET points = $1 WHERE key LIKE $2", [times, `${rule}:%`]),
  );
}
