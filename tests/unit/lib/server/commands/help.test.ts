import { expect, it } from "vitest";
import { helpText } from "@/lib/server/commands/help";

it("names every command with its summary, and every setting", () => {
  const text = helpText([{ name: "start", summary: "bring it up", run: async () => 0 }]);
  expect(text).toMatch(/^ {2}start {9}bring it up$/m);
  for (const setting of ["PORT", "OTKAZ_DATA_DIR", "DATABASE_URL", "READER_DATABASE_URL"])
    expect(text).toContain(`  ${setting} `);
});
