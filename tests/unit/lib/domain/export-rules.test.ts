import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isExported } from "@/lib/domain/export-rules";

const text = (table: string, column: string) => isExported({ table, column, type: "text" });

describe("what an export may hold", () => {
  it.each([
    ["account", "password_hash"],
    ["recovery_code", "account_id"],
    ["passkey", "name"],
    ["challenge", "challenge"],
    ["invitation", "role"],
    ["source_contact", "source_id"],
    ["rate_limit", "key"],
    ["contact_message", "receipt"],
    ["anything", "api_token"],
    ["anything", "client_secret"],
    ["anything", "public_key"],
  ])("is never %s.%s", (table, column) => {
    expect(text(table, column)).toBe(false);
  });

  it.each([
    ["account", "email"],
    ["revision", "content"],
    ["contact_message", "body"],
    ["capture", "sha256"],
    ["source_relay", "position"],
  ])("is %s.%s", (table, column) => {
    expect(text(table, column)).toBe(true);
  });

  it("is no column of bytes but the copy of a document", () => {
    const bytes = readFileSync("prisma/schema.prisma", "utf8").matchAll(/^ {2}(\w+) +Bytes/gm);
    const columns = [...bytes].map(([, name = ""]) =>
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    expect(columns.length).toBeGreaterThan(3);
    for (const column of columns)
      expect(isExported({ table: "account", column, type: "bytea" })).toBe(false);
    expect(isExported({ table: "capture", column: "body", type: "bytea" })).toBe(true);
  });
});
