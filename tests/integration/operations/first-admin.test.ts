import { beforeEach, describe, expect, it } from "vitest";
import { firstAdminLink } from "@/lib/operations/invite-first-admin";
import { setFirstPassword } from "@/lib/operations/set-first-password";
import { setupIsOpen } from "@/lib/operations/setup-is-open";
import { withClient } from "@/lib/server/with-client";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

const { databaseUrl } = await aDatabase();
const passphrase = "four invented words together";
const account = { email: "Admin@Invented.Example", alias: "Invented Admin", passphrase };

beforeEach(async () => {
  await owner("TRUNCATE desk.account, desk.invitation CASCADE");
});

describe("the link of the first admin", () => {
  it("makes one admin, once", async () => {
    const token = await newLink();
    expect(await setupIsOpen(token)).toBe(true);
    await setFirstPassword({ token, ...account });
    expect(await setupIsOpen(token)).toBe(false);
    await expect(setFirstPassword({ token, ...account })).rejects.toMatchObject({ kind: "gone" });
    expect(await valuesOf(databaseUrl, "SELECT role FROM desk.account")).toEqual(["admin"]);
  });

  it("makes one admin of two who follow it at the same moment", async () => {
    const token = await newLink();
    const other = { ...account, email: "other@invented.example", alias: "Other" };
    const both = [account, other].map((one) => setFirstPassword({ token, ...one }));
    const results = await Promise.allSettled(both);
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await valuesOf(databaseUrl, "SELECT count(*)::int FROM desk.account")).toEqual([1]);
  });

  it("is ended by the next one", async () => {
    const first = await newLink();
    const second = await newLink();
    expect([await setupIsOpen(first), await setupIsOpen(second)]).toEqual([false, true]);
    await expect(setFirstPassword({ token: first, ...account })).rejects.toMatchObject({
      kind: "gone",
    });
  });

  it("runs out after a day", async () => {
    const token = await newLink();
    const hours = `SELECT extract(epoch FROM expires_at - created_at)::int / 3600
      FROM desk.invitation`;
    expect(await valuesOf(databaseUrl, hours)).toEqual([24]);
    await owner("UPDATE desk.invitation SET expires_at = now() - interval '1 second'");
    expect(await setupIsOpen(token)).toBe(false);
    await expect(setFirstPassword({ token, ...account })).rejects.toMatchObject({ kind: "gone" });
  });

  it("is not given while there is an admin", async () => {
    await setFirstPassword({ token: await newLink(), ...account });
    expect(await firstAdminLink()).toBeNull();
  });

  it.each(["", "x", "invented".repeat(1000), "' OR 1=1 --", "\u0000", "../../setup"])(
    "is not opened by a made-up token: %j",
    async (token) => {
      await newLink();
      expect(await setupIsOpen(token)).toBe(false);
      await expect(setFirstPassword({ token, ...account })).rejects.toMatchObject({ kind: "gone" });
    },
  );
});

describe("the first admin", () => {
  it.each([
    ["short", "elevenchars", "short"],
    ["one letter over and over", "aaaaaaaaaaaaaaaaaaaaaaaa", "repeats"],
    ["four letters over and over", "abcdabcdabcdabcdabcd", "repeats"],
    ["longer than is hashed", "invented words ".repeat(100), "long"],
    ["a megabyte", "x y z 1 2 3 ".repeat(100_000), "long"],
    ["in every list", "123456789012", "listed"],
    ["their own address", "Admin@Invented.Example", "yours"],
  ])("cannot take a passphrase that is %s, and the link stays open", async (_what, weak, why) => {
    const token = await newLink();
    const attempt = setFirstPassword({ token, ...account, passphrase: weak });
    await expect(attempt).rejects.toMatchObject({
      kind: "invalid",
      key: `account.passphrase.${why}`,
    });
    expect(await setupIsOpen(token)).toBe(true);
    expect(await valuesOf(databaseUrl, "SELECT id FROM desk.account")).toEqual([]);
  });

  it.each(["", "nobody", "a@b", "two@invented.example@invented.example", "a b@invented.example"])(
    "cannot take what is no address: %j",
    async (email) => {
      const token = await newLink();
      const attempt = setFirstPassword({ token, ...account, email });
      await expect(attempt).rejects.toMatchObject({ kind: "invalid", key: "account.email" });
    },
  );

  it("is kept with hashes alone: neither the passphrase nor the token stands in the desk", async () => {
    const token = await newLink();
    await setFirstPassword({ token, ...account });
    const desk = JSON.stringify(await contentsOf(databaseUrl, "desk"));
    expect(desk).not.toContain(passphrase);
    expect(desk).not.toContain(token);
    const hashes = await valuesOf(databaseUrl, "SELECT password_hash FROM desk.account");
    expect(hashes).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]);
  });

  it("is kept with an address in one spelling, and stands in the journal", async () => {
    await setFirstPassword({ token: await newLink(), ...account });
    const emails = await valuesOf(databaseUrl, "SELECT email FROM desk.account");
    expect(emails).toEqual(["admin@invented.example"]);
    const audit = `SELECT count(*)::int FROM desk.audit JOIN desk.account a ON a.id = actor_id
      WHERE action = 'setFirstPassword' AND subject_id = a.id`;
    expect(await valuesOf(databaseUrl, audit)).toEqual([1]);
  });
});

async function newLink(): Promise<string> {
  const path = await firstAdminLink();
  expect(path).toMatch(/^\/setup\/[\w-]{43}$/);
  return path?.slice("/setup/".length) ?? "";
}

function owner(sql: string) {
  return withClient(databaseUrl, (client) => client.query(sql));
}
