import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { narrativeMarkTypes, narrativeNodeTypes } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import {
  bombAttacks,
  nodeAttacks,
  prototypeAttacks,
  unicodeAttacks,
  urlAttacks,
} from "@/tests/fixtures/attacks";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const paragraph = (...content: object[]) => ({ type: "paragraph", attrs: { id: "b1" }, content });
const doc = (...content: object[]) => ({ type: "doc", content });
const linked = (href: string) =>
  doc(paragraph({ type: "text", text: "a", marks: [{ type: "link", attrs: { href } }] }));
const said = (text: string) => doc(paragraph({ type: "text", text }));

describe("a narrative is never stored", () => {
  it.each(nodeAttacks)("with $what", ({ narrative }) => {
    expect(refusalOf(() => canonicalNarrative(narrative))).toMatchObject({
      kind: "invalid",
      key: "narrative.invalid",
    });
  });

  it.each(prototypeAttacks)("with a key that reaches for a prototype: %s", (json) => {
    expect(refusalOf(() => canonicalNarrative(JSON.parse(json)))).toMatchObject({
      key: "narrative.invalid",
    });
    expect({}).not.toHaveProperty("polluted");
  });

  it.each(urlAttacks.refused)("with a link to %j", (href) => {
    expect(refusalOf(() => canonicalNarrative(linked(href)))).toMatchObject({ kind: "invalid" });
  });

  it.each(unicodeAttacks.refused)("with $what in its text", ({ text }) => {
    expect(refusalOf(() => canonicalNarrative(said(text)))).toMatchObject({ kind: "invalid" });
  });

  it.each(unicodeAttacks.refused)("with $what in an id", ({ text }) => {
    const cite = { type: "cite", attrs: { excerpt: text } };
    expect(refusalOf(() => canonicalNarrative(doc(paragraph(cite))))).toMatchObject({
      kind: "invalid",
    });
  });

  it.each(bombAttacks)("where it is a bomb: $what", ({ bomb }) => {
    const input = bomb();
    const begun = performance.now();
    expect(refusalOf(() => canonicalNarrative(input))?.kind).toMatch(/^(too-large|invalid)$/);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe("a refusal of a narrative", () => {
  it("says the path and the block", () => {
    const wrong = {
      type: "text",
      text: "a",
      marks: [{ type: "link", attrs: { href: "//evil.test" } }],
    };
    const narrative = doc(
      { type: "paragraph", attrs: { id: "first" } },
      {
        type: "blockquote",
        attrs: { id: "q" },
        content: [paragraph({ type: "text", text: "b" }, wrong)],
      },
    );
    const refusal = refusalOf(() => canonicalNarrative(narrative));
    expect(refusal?.values.where).toBe(
      'content.1.content.0.content.1 [b1] link: href "//evil.test"',
    );
  });

  it("says to a person which paragraph it is, by its number and its first words", () => {
    const wrong = {
      type: "text",
      text: " and more",
      marks: [{ type: "link", attrs: { href: "//x" } }],
    };
    const unheard = { type: "image", attrs: { src: "x" } };
    const listed = { type: "listItem", content: [] };
    const before = { type: "paragraph", attrs: { id: "b0" } };
    const words = { type: "text", text: "He  refused" };
    for (const [narrative, said] of [
      [doc(before, paragraph(words, wrong)), "He refused and more"],
      [doc(before, paragraph(words, unheard)), "He refused"],
      [doc(before, listed), "…"],
    ] as const) {
      const refusal = refusalOf(() => canonicalNarrative(narrative, "ru"));
      expect(refusal?.values).toMatchObject({ n: 2, words: said, text: "ru" });
    }
  });

  it("names a long paragraph by its beginning alone", () => {
    const narrative = doc(paragraph({ type: "text", text: "word ".repeat(99) }, { type: "cite" }));
    const refusal = refusalOf(() => canonicalNarrative(narrative));
    expect(String(refusal?.values.words)).toMatch(/^(word ){9,}word…$/);
  });

  it.each(languages)("has words in %s for what to do", (lang) => {
    const refusal = refusalOf(() => canonicalNarrative(linked("//evil.test"), lang));
    const t = deskTranslatorFor(lang);
    const said = refusal && t.dynamic(refusal.key, refusal.values);
    expect(said).toMatch(/1.*[“«]a[”»].*link: href/s);
    expect(said).not.toMatch(/[{}]/);
    const whole = refusalOf(() => canonicalNarrative({ type: "text", text: "a" }));
    expect(whole && t.dynamic(whole.key, whole.values)).not.toMatch(/[{}]|…/);
  });

  it("never repeats what deceives the eye", () => {
    const refusal = refusalOf(() => canonicalNarrative(linked("https://a.test/\u202e\u0000")));
    expect(String(refusal?.values.where)).not.toMatch(/\p{C}/u);
  });
});

it.each(urlAttacks.taken)("a link to %j is taken as it is", (href) => {
  expect(canonicalNarrative(linked(href))).toEqual(linked(href));
});

it.each(unicodeAttacks.taken)("$what is taken as it is", ({ text }) => {
  expect(canonicalNarrative(said(text))).toEqual(said(text));
});

describe("whatever is sent", () => {
  const anything = fc.letrec((tie) => ({
    attrs: fc.dictionary(
      fc.constantFrom("id", "level", "excerpt", "href", "kind", "reason", "class"),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant("b1"), fc.constant(2)),
    ),
    node: fc.record(
      {
        type: fc.constantFrom(...narrativeNodeTypes),
        attrs: fc.option(tie("attrs"), { nil: undefined }),
        text: fc.option(fc.string(), { nil: undefined }),
        marks: fc.array(
          fc.record({ type: fc.constantFrom(...narrativeMarkTypes), attrs: tie("attrs") }),
          { maxLength: 3 },
        ),
        content: fc.array(tie("node"), { maxLength: 4 }),
      },
      { requiredKeys: ["type"] },
    ),
  })).node;

  it("is refused in words or stored in a form that the schema takes, and that stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (content) => {
        const input = { type: "doc", content: [content] };
        let stored: ReturnType<typeof canonicalNarrative>;
        try {
          stored = canonicalNarrative(input);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        narrativeSchema.nodeFromJSON(stored).check();
        expect(canonicalNarrative(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      }),
      { numRuns: 2000 },
    );
  });
});
