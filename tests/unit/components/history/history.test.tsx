import { describe, expect, it } from "vitest";
import { ComparePage } from "@/components/history/compare-page";
import { heldWords } from "@/components/history/held-words";
import { HistoryPage } from "@/components/history/history-page";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { diffEntries } from "@/lib/domain/entry-diff";
import type { FieldChange } from "@/lib/domain/entry-diff-fields";
import { diffNarratives } from "@/lib/domain/narrative-diff";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { wordDiffer } from "@/lib/operations/desk/history/word-differ";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, words } from "@/tests/fixtures/a-narrative";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = deskTranslatorFor("en");
const act = async () => ({ status: "idle" as const, message: "", field: null, values: {} });
const rowOf = (number: number) => ({
  number,
  state: "draft" as const,
  author: number === 1 ? null : "Alias A",
  reason: number === 2 ? "A better source." : "",
  day: "2026-11-21",
  languages: number === 1 ? (["en", "ru"] as const) : [],
  moves: [],
});

describe("the history of a case", () => {
  const history = { rows: [rowOf(2), rowOf(1)], version: 5, mayRestore: true };
  const page = (with_: object = {}) =>
    rendered(<HistoryPage id="9999" history={{ ...history, ...with_ }} restore={act} lang="en" />);

  it("tells who by alias, why, and the day", () => {
    const text = wordsOf(page());
    expect(text).toContain("Revision 2");
    expect(text).toContain("Alias A, 21 November 2026");
    expect(text).toContain("A better source.");
    expect(text).toContain("public in English and Russian");
  });

  it("compares the two newest where nothing else is chosen", () => {
    const html = page();
    expect(html).toMatch(/name="from"[^>]*checked=""[^>]*value="1"|name="from"[^>]*value="1"/);
    expect(html).toContain("/desk/cases/9999/compare?from=1&amp;to=2");
  });

  it("restores only older revisions, and only for those who may write", () => {
    expect(page().match(/name="number"/g)).toHaveLength(1);
    expect(page({ mayRestore: false })).not.toContain('name="number"');
  });
});

describe("a comparison", () => {
  const before = entryOf(aNarrative([words("He refused the order.")]), 27);
  const after = entryOf(
    aNarrative([words("He refused "), words("an", annotated("9999.a1")), words(" order.")]),
    28,
  );
  const comparison = {
    from: 1,
    to: 2,
    things: diffEntries(before, after),
    narratives: {
      en: diffNarratives(before.en.narrative, after.en.narrative, wordDiffer()),
      ru: [],
    },
    quotations: {},
    same: false,
  };
  const page = (look: "inline" | "sides") =>
    rendered(<ComparePage id="9999" comparison={comparison} look={look} lang="en" />);

  it("shows fields with their names, and what they held before and hold now", () => {
    const text = wordsOf(page("inline"));
    expect(text).toMatch(/Party the defendant\s+changed/);
    expect(text).toMatch(/Age\s*before: 27\s*after: 28/);
  });

  it("shows the narrative in place, as removed and added words", () => {
    const html = page("inline");
    expect(html).toMatch(/<del>the<\/del>/);
    expect(html).toMatch(/<ins><span class="h-annotated"[^>]*>an<\/span><\/ins>/);
    expect(html).toContain('lang="en"');
  });

  it("shows the two side by side", () => {
    const html = page("sides");
    expect(html).toContain("h-sides");
    expect(html.match(/He refused/g)).toHaveLength(2);
  });

  it("says where nothing differs", () => {
    const same = { ...comparison, same: true };
    const html = rendered(<ComparePage id="9999" comparison={same} look="inline" lang="en" />);
    expect(wordsOf(html)).toBe("They are the same.");
  });
});

describe("what a field held, in words:", () => {
  const field = (name: string, aspect: FieldChange["aspect"] = "value"): FieldChange => ({
    field: name,
    aspect,
    lang: null,
    before: null,
    after: null,
  });
  const date = {
    edtf: "2023-04-07",
    earliest: "2023-04-07",
    latest: "2023-04-07",
    precision: "day",
    approximate: false,
    printed: null,
  };

  it.each([
    ["charge", field("outcome"), "convicted", "convicted"],
    ["charge", field("provision"), "337(5)", "article 337, part 5"],
    ["factor", field("value"), "yes", "yes"],
    ["party", field("role"), "judge", "judge"],
    ["happening", field("date"), date, "7 April 2023"],
    ["factor", field("value"), { min: 2, max: null }, "2–…"],
    ["party", field("rank"), "private", "private"],
    ["party", field("age", "restricted"), true, "restricted"],
    ["party", field("age", "basis"), "inferred", "inferred"],
    ["happening", field("parties"), ["9999.a", "9999.b"], "9999.a, 9999.b"],
  ])("%s %o %o", (kind, about, held, expected) => {
    expect(heldWords(held, { kind, field: about, quotations: {}, t })).toBe(expected);
  });

  it("a citation by its words and what it states", () => {
    const citation = { excerpt: "9999.e1", states: "28", rank: "deprecated", reason: null };
    const about = { kind: "party", field: field("age", "citation"), t };
    expect(heldWords(citation, { ...about, quotations: { "9999.e1": "aged 28" } })).toBe(
      "“aged 28” · states: 28 · not followed",
    );
  });
});

function entryOf(narrative: CaseEntry["en"]["narrative"], age: number): CaseEntry {
  const entry = aCaseEntry({ parties: [{ ...aDefendantParty, age: { value: age } }] });
  return { ...entry, en: { ...entry.en, narrative } };
}
