import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import type { SearchView } from "@/lib/domain/public/search-view";
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

/** Everything that a search gives away, one line for each: counts, facets, hits, what it read instead. */
async function toldOf(words: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const lang of languages)
    for (const q of words) {
      const view = viewOf(await searchPublished(lang, aSearchQuery({ q })));
      told.push(`${lang} ${q} ${summed(view)}`);
    }
  return told;
}

/** A line without the words that were asked. */
function withoutQuery(line: string): string {
  return line.slice(line.indexOf("{")).replace(/"typed":"[^"]*"/, "");
}

function summed({ total, counts, groups, facets, instead, outcome }: SearchView): string {
  const addresses = groups.flatMap(({ hits }) => hits.map(({ address }) => address));
  const snippets = groups.flatMap(({ hits }) => hits.flatMap(({ snippet }) => snippet));
  const values = facets.map(({ values: all }) => all.map(({ value, count }) => [value, count]));
  return JSON.stringify({ total, counts, addresses, values, instead, outcome, snippets });
}

/** Words whole, quoted, and beside a word that finds something: wanted and refused. */
function exactly(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `"${word}"`, `Kursk ${word}`, `Kursk -${word}`]);
}

/** The same words begun and misspelt: what they might be completed or corrected to. */
function nearly(words: readonly string[]): string[] {
  return words.flatMap((word) => [word.slice(0, -1), `${word.slice(0, 9)}${word.slice(10)}`]);
}

const secrets = ["Quillabyhidden", "Квиллабатайна", "Quillabydesk", "Квиллабастол"];
const removed = ["Quillabyblock", "Квиллабаабзац"];
const names = ["Inventov", "Ivan Inventov", "Выдумкин", "Vydumkin"];
const of = {
  secrets: exactly(secrets),
  removed: exactly(removed),
  names: ['"Ivan Inventov"', '"Выдумкин"'],
} as const;
const before: Record<string, string[]> = {};

beforeAll(async () => {
  for (const [name, words] of Object.entries(of)) before[name] = await toldOf(words);
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
});

describe("a search", () => {
  it("tells of restricted and desk words as much as if the case were not there", async () => {
    expect(await toldOf(of.secrets)).toEqual(before.secrets);
  });

  it("neither completes nor corrects anything to a restricted word", async () => {
    const told = (await toldOf(nearly(secrets))).map(withoutQuery).join();
    expect(told).not.toMatch(/quillabyhidden|квиллабатайна|quillabydesk|квиллабастол/i);
  });

  it("finds what is public, so that the silence about the rest means something", async () => {
    expect((await toldOf(["Quillabyblock"])).join()).toContain("9001-ivan-inventov");
    expect((await toldOf(["Inventof"])).join()).toContain("9001-ivan-inventov");
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
    expect(await toldOf(of.removed)).toEqual(before.removed);
    const told = (await toldOf(nearly(removed))).map(withoutQuery).join();
    expect(told).not.toMatch(/quillabyblock|квиллабаабзац/i);
  });

  it("forgets a name that may not be shown any more, in every spelling", async () => {
    await changeDisplay(anEditor, "9001", "role-only");
    expect(await toldOf(of.names)).toEqual(before.names);
    const told = (await toldOf([...names, ...nearly(names)])).map(withoutQuery).join();
    expect(told).not.toMatch(/inventov|выдумкин|vydumkin/i);
  });

  it("tells of a withdrawn case nothing at all", async () => {
    await withdrawCase(anEditor, "9001");
    for (const [name, words] of Object.entries(of))
      expect(await toldOf(words), name).toEqual(before[name]);
  });
});
