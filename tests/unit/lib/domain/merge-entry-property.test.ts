import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { mergeEntry } from "@/lib/domain/merge-entry";
import { type Choice, placeKey } from "@/lib/domain/merge-entry-value";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { words } from "@/tests/fixtures/a-narrative";

const entry = aCaseEntry();

const block = (id: string, text: string): NarrativeNode => ({
  type: "paragraph",
  attrs: { id },
  content: [words(text)],
});

function telling(blocks: NarrativeNode[]): CaseEntry {
  return { ...entry, en: { ...entry.en, narrative: { type: "doc", content: blocks } } };
}

const began = ["a", "b", "c", "d", "e"].map((id) => block(id, `begun ${id}`));

type Step = { at: number; do: "rewrite" | "remove" | "insert" | "swap" };
type Hand = { name: string; index: number; at: number };

const doings: Record<Step["do"], (blocks: NarrativeNode[], hand: Hand) => void> = {
  insert: (blocks, { name, index, at }) => {
    blocks.splice(at, 0, block(`${name}${index}`, `put in by ${name} ${index}`));
  },
  rewrite: (blocks, { name, index, at }) => {
    const id = blocks[at]?.attrs?.id;
    if (id) blocks.splice(at, 1, block(String(id), `rewritten by ${name} ${index}`));
  },
  remove: (blocks, { at }) => void blocks.splice(at, 1),
  swap: (blocks, { at }) => void blocks.unshift(...blocks.splice(at, 1)),
};

/** What one hand may do to the five blocks: rewrite, take away, put in, and turn the order round. */
function handOf(name: string) {
  const step: fc.Arbitrary<Step> = fc.record({
    at: fc.nat({ max: 6 }),
    do: fc.constantFrom("rewrite", "remove", "insert", "swap"),
  });
  return fc.array(step, { maxLength: 6 }).map((steps) => {
    const blocks = [...began];
    steps.forEach(({ at, do: doing }, index) => {
      doings[doing](blocks, { name, index, at });
    });
    return blocks;
  });
}

const texts = (blocks: readonly NarrativeNode[]) => blocks.map(narrativeText);
const base = telling(began);

describe("two hands on one narrative", () => {
  it("never lose a block that either has written, but into a question", () => {
    fc.assert(
      fc.property(handOf("mine"), handOf("theirs"), (mine, theirs) => {
        const merge = mergeEntry({ base, mine: telling(mine), theirs: telling(theirs) });
        const inText = texts(merge.entry?.en.narrative?.content ?? []);
        const asked = JSON.stringify(merge.conflicts);
        const written = [...texts(mine), ...texts(theirs)].filter((t) => !t.startsWith("begun"));
        for (const text of written)
          expect(inText.includes(text) || asked.includes(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("give exactly the text of one where the other has done nothing", () => {
    fc.assert(
      fc.property(handOf("mine"), (mine) => {
        const merge = mergeEntry({ base, mine: telling(mine), theirs: base });
        expect(texts(merge.entry?.en.narrative?.content ?? [])).toEqual(texts(mine));
        expect(merge.conflicts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("ask nothing any more once every question is answered, and keep both where told so", () => {
    fc.assert(
      fc.property(handOf("mine"), handOf("theirs"), (mine, theirs) => {
        const sides = { base, mine: telling(mine), theirs: telling(theirs) };
        const choices = new Map<string, Choice>();
        for (const { place } of mergeEntry(sides).conflicts)
          choices.set(placeKey(place), { take: "both" });
        const merge = mergeEntry(sides, choices);
        expect(merge.conflicts.every(({ chosen }) => chosen !== null)).toBe(true);
        const ids = (merge.entry?.en.narrative?.content ?? []).map((b) => b.attrs?.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
