import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { anEditor } from "@/tests/integration/setup/actors";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

await aCasebook();

/** Everything that a search gives away: counts, facets, hits, what it read instead, the outcome. */
async function toldOf(words: readonly string[]) {
  const told = [];
  for (const lang of languages)
    for (const q of words) told.push(viewOf(await searchPublished(lang, aSearchQuery({ q }))));
  return JSON.stringify(told);
}

/** Words whole, begun, misspelt, quoted, typed with the other layout, and taken out by a minus. */
function tried(words: readonly string[]): string[] {
  return words.flatMap((word) => [
    word,
    word.slice(0, -3),
    `${word.slice(0, 5)}${word.slice(6)}`,
    `"${word}"`,
    `337 ${word}`,
    `337 -${word}`,
  ]);
}

const restricted = tried(["Quillabyhidden", "Квиллабатайна", "Quillabydesk", "Квиллабастол"]);
const redacted = tried(["Quillabyblock", "Квиллабаабзац"]);
const named = tried(["Inventov", "Ivan Inventov", "Выдумкин", "Vydumkin"]);
const before: Record<string, string> = {};

const of = { restricted, redacted, named } as const;

beforeAll(async () => {
  for (const [name, words] of Object.entries(of)) before[name] = await toldOf(words);
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
});

describe("a search", () => {
  it("tells of restricted and desk words as much as if the case were not there", async () => {
    expect(await toldOf(restricted)).toBe(before.restricted);
  });

  it("finds what is public, so that the silence about the rest means something", async () => {
    expect(await toldOf(["Quillabyblock"])).toContain("9001-ivan-inventov");
    expect(await toldOf(["Inventof"])).toContain("9001-ivan-inventov");
  });

  it("forgets redacted words: no hit, no count, no suggestion is left of them", async () => {
    for (const lang of languages)
      await redact(anEditor, {
        subjectKind: "case",
        subjectId: "9001",
        field: null,
        target: "block",
        targetId: `9001.${lang}.2`,
      });
    expect(await toldOf(redacted)).not.toMatch(/9001|Ivan Inventov|Иван Выдумкин/);
    expect(suggestions(await toldOf(redacted))).toEqual(suggestions(before.redacted ?? ""));
  });

  it("forgets a name that may not be shown any more, in every spelling", async () => {
    await changeDisplay(anEditor, "9001", "role-only");
    expect(suggestions(await toldOf(named))).toEqual(suggestions(before.named ?? ""));
    expect(await toldOf(named)).not.toMatch(/9001/);
  });

  it("tells of a withdrawn case nothing at all", async () => {
    await withdrawCase(anEditor, "9001");
    for (const [name, words] of Object.entries(of))
      expect(await toldOf(words), name).toBe(before[name]);
  });
});

/** What was read instead of what was typed, in the order in which it was asked. */
function suggestions(told: string): string[] {
  return told.match(/"instead":(null|\{[^}]*\})/g) ?? [];
}
