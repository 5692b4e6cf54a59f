import { expect, it } from "vitest";
import { migrationProblem } from "@/lib/server/migrations/migration-problem";

const file = { name: "2_change", sql: "SELECT 1;\n-- ё\nSELEC 2;", checksum: "" };

it("names the migration, the error and its line", () => {
  const error = Object.assign(new Error("syntax error"), { code: "42601", position: "15" });
  expect(migrationProblem(error, file).message).toBe(
    "The migration 2_change failed and was undone (syntax error at line 3); the data is as it was before.",
  );
});

it("names no line when the database gives no position", () => {
  const error = Object.assign(new Error("duplicate key"), { code: "23505" });
  expect(migrationProblem(error, file).message).toContain("(duplicate key)");
});

it("says when the disk was full", () => {
  const error = Object.assign(new Error("could not extend file"), { code: "53100" });
  expect(migrationProblem(error, file).message).toMatch(/no space left/);
});
