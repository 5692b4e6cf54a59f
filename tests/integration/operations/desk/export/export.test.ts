import { beforeAll, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous } from "@/lib/domain/actor";
import { exportEverything } from "@/lib/operations/desk/export/export-everything";
import { exportOwnAccount } from "@/lib/operations/desk/export/export-own-account";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor, admin } = await inventedStaff();
await publishInventedCase();

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const canary = (name: string) => `CANARY${name}`;

/** Bytes as PostgreSQL would print them, so that no other way of writing them hides a secret. */
const spellings = (text: string) => [
  text,
  Buffer.from(text).toString("hex"),
  Buffer.from(text).toString("base64").replace(/=+$/, ""),
];

beforeAll(async () => {
  const at = new Date();
  const account = { accountId: admin.account ?? "" };
  await deskClient().account.update({
    where: { id: account.accountId },
    data: {
      passwordHash: canary("hash"),
      totpSecret: bytes(canary("totp")),
      deviceKey: bytes(canary("device")),
    },
  });
  await deskClient().recoveryCode.create({ data: { ...account, codeHash: canary("recovery") } });
  await deskClient().passkey.create({
    data: {
      ...account,
      id: canary("passkey"),
      publicKey: bytes(canary("public")),
      counter: 1,
      name: "a key",
      createdAt: at,
    },
  });
  await deskClient().challenge.create({
    data: { id: canary("session"), purpose: "session", challenge: canary("asked"), expiresAt: at },
  });
  await deskClient().invitation.create({
    data: {
      tokenHash: canary("link"),
      purpose: "invite",
      role: "reader",
      expiresAt: at,
      createdAt: at,
    },
  });
  await deskClient().sourceContact.create({
    data: { sourceId: "invented-source", sealed: bytes(canary("contact")) },
  });
  await deskClient().contactMessage.create({
    data: { id: "letter", receivedOn: at, body: "A letter.", receipt: canary("receipt") },
  });
  await deskClient().capture.create({
    data: {
      id: "invented-copy",
      sourceId: "invented-source",
      sha256: "0".repeat(64),
      codePoints: 4,
      fileName: "copy.txt",
      text: "copy",
      body: bytes("the bytes of a copy"),
    },
  });
});

describe("the export of everything", () => {
  it.each([
    ["an editor", editor, "not-found"],
    ["an admin who has not just proved who they are", { ...admin, fresh: false }, "sign-in-again"],
  ])("is refused to %s", async (_who, actor, kind) => {
    await expect(exportEverything(actor)).rejects.toMatchObject({ kind });
    expect(await asked()).toBe(0);
  });

  it("holds nothing that opens an account or leads to a protected source", async () => {
    const text = await whole();
    const canaries = "hash totp device recovery passkey public session asked link contact receipt";
    for (const name of canaries.split(" "))
      for (const spelling of spellings(canary(name))) expect(text).not.toContain(spelling);
  });

  it("holds every row of every other table, each a line of JSON by itself", async () => {
    const rows = (await whole())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const count = (table: string) => rows.filter((row) => row.table === table).length;
    for (const table of ["account", "case_entry", "revision", "excerpt", "person", "capture"]) {
      const [held] = await valuesOf(databaseUrl, `SELECT count(*)::int FROM desk.${table}`);
      expect([table, count(table)]).toEqual([table, held]);
    }
    expect(rows.find((row) => row.table === "contact_message").row.body).toBe("A letter.");
  });

  it("holds the copies of documents, as base64", async () => {
    const [, line = ""] = /(\{[^\n]*invented-copy[^\n]*\})/.exec(await whole()) ?? [];
    const { body } = JSON.parse(line).row;
    expect(Buffer.from(body, "base64").toString()).toBe("the bytes of a copy");
  });

  it("is noted in the journal each time, before the first line goes out", async () => {
    const before = await asked();
    const lines = await exportEverything(admin);
    expect(await asked()).toBe(before + 1);
    await lines.return(undefined);
  });
});

describe("the export of one's own account", () => {
  it("is refused to somebody who is not signed in", async () => {
    await expect(exportOwnAccount(anonymous)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("holds what is stored about one, what one did, and nothing that opens the account", async () => {
    const text = await exportOwnAccount(admin);
    expect(JSON.parse(text)).toMatchObject({
      account: { email: "invented-admin@example.test", role: "admin" },
      recoveryCodesLeft: 1,
      passkeys: [{ name: "a key" }],
      journal: expect.arrayContaining([expect.objectContaining({ action: "exportEverything" })]),
    });
    expect(text).not.toContain("CANARY");
  });

  it("holds nothing about anybody else", async () => {
    const text = await exportOwnAccount(researcher);
    for (const other of ["invented-admin", "invented-editor", "A letter."])
      expect(text).not.toContain(other);
  });
});

async function whole(): Promise<string> {
  let text = "";
  for await (const piece of await exportEverything(admin)) text += piece;
  return text;
}

async function asked(): Promise<number> {
  return deskClient().audit.count({ where: { action: "exportEverything" } });
}
