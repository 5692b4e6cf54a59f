import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { batchStates } from "@/lib/domain/records/import-batch";
import { recordColumns } from "@/lib/domain/records/record-columns";
import { recordFlags } from "@/lib/domain/records/record-flags";
import { recordFormats } from "@/lib/domain/records/record-formats";
import { matchReasons, matchStates } from "@/lib/domain/records/record-match";
import { recordResults } from "@/lib/domain/records/record-results";
import { deskCatalogue } from "@/lib/messages/desk-catalogue";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { sourceFiles } from "@/tests/fixtures/source-files";

const sets: Record<string, readonly string[]> = {
  "records.state": [...batchStates, "stopped"],
  "records.column": recordColumns,
  "records.flag": recordFlags,
  "records.format": recordFormats,
  "records.result": [...recordResults, "pending", "unknown"],
  "records.matches.reason": matchReasons,
  "records.matches.state": matchStates,
};

describe.each(languages)("the words of court records in %s", (lang) => {
  const t = deskTranslatorFor(lang);

  it.each(Object.keys(sets))("name every member of %s", (set) => {
    const without = (sets[set] ?? []).filter((member) => {
      const key = `${set}.${member}`;
      return t.dynamic(key) === key;
    });
    expect(without).toEqual([]);
  });

  it("say every refusal that reading and importing records has", () => {
    const files = sourceFiles(
      "lib/domain/records",
      "lib/formats/records",
      "lib/operations/records",
    );
    const keys = files.flatMap(({ text }) => keysIn(text));
    expect(keys.length).toBeGreaterThan(15);
    const said: Readonly<Record<string, string>> = deskCatalogue[lang];
    expect(keys.filter((key) => !Object.hasOwn(said, key))).toEqual([]);
  });
});

/** Keys that stand whole in the code, and the reasons of rows, which get their beginning elsewhere. */
function keysIn(text: string): string[] {
  const whole = [...text.matchAll(/"(records\.[\w.-]+)"/g)].map(([, key = ""]) => key);
  const rows = [...text.matchAll(/refusedRow\([^"\n]*"(\w+)"/g)].map(
    ([, key]) => `records.row.${key}`,
  );
  return [...new Set([...whole, ...rows])];
}
