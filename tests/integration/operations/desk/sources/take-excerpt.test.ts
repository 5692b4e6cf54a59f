import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous } from "@/lib/domain/actor";
import { excerptContext } from "@/lib/domain/excerpt";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { redact } from "@/lib/operations/redact";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aCasebook();
const { researcher, editor, reader } = await inventedStaff();

// Е with a combining mark, a pair of surrogates, and words after them.
const text = "Кафе\u0301 𝒳 закрыто.\r\nВыдуманный солдат отказался воевать и ждал суда.";
const given = { kind: "article", title: "An invented article", language: "ru", text };
const { id, capture } = await addSource(researcher, given);
const held = (await readCapture(researcher, capture ?? "")).text ?? "";
const spanOf = (words: string) => {
  const start = [...held.slice(0, held.indexOf(words))].length;
  return { capture, start, end: start + [...words].length };
};

describe("an excerpt", () => {
  it.each([
    ["a reader", reader],
    ["nobody", anonymous],
  ])("is never taken by %s", async (_who, actor) => {
    await expect(async () => takeExcerpt(actor, spanOf("солдат"))).rejects.toMatchObject({
      key: "problem.notFound",
    });
  });

  it.each([
    ["outside the text", { capture, start: 5, end: 5000 }, "excerpt.outside"],
    ["of nothing", { capture, start: 9, end: 9 }, "excerpt.outside"],
    ["of white space", { capture, start: 16, end: 17 }, "excerpt.empty"],
    ["of a copy that is not there", { capture: "nothing.1", start: 0, end: 5 }, "problem.notFound"],
    ["with words of its own", { ...spanOf("солдат"), exact: "other" }, "Unrecognized key"],
  ])("is refused %s", async (_how, span, key) => {
    expect((await refusedWith(takeExcerpt(researcher, span))).key).toContain(key);
  });

  it("is refused of more than twenty words", async () => {
    const long = { ...given, text: "слово ".repeat(21) };
    const copy = (await addSource(researcher, long)).capture;
    const odd = await refusedWith(takeExcerpt(researcher, { capture: copy, start: 0, end: 125 }));
    expect(odd.key).toBe("excerpt.tooManyWords");
  });

  it("is refused where only the hash of the text is held, in words that say so", async () => {
    const seed = { capture: "mediazona-2023-04-11.1", start: 0, end: 10 };
    const odd = await refusedWith(takeExcerpt(researcher, seed));
    expect([odd.kind, odd.key]).toEqual(["conflict", "excerpt.textNotHeld"]);
  });

  it("counts in code points: of marks that are joined and of letters beyond the first plane", async () => {
    const taken = await takeExcerpt(researcher, spanOf("𝒳 закрыто"));
    expect(taken).toMatchObject({ exact: "𝒳 закрыто", prefix: "Кафе\u0301 ", start: 6 });
    expect(taken.suffix).toHaveLength(excerptContext);
    expect(held).not.toContain("\r");
  });

  it("is taken once, however often somebody asks for the same words", async () => {
    const span = spanOf("отказался воевать");
    const all = await Promise.all(Array.from({ length: 6 }, () => takeExcerpt(researcher, span)));
    const again = await takeExcerpt(editor, span);
    expect(new Set([...all, again].map((excerpt) => excerpt.id)).size).toBe(1);
    expect((await readCapture(editor, capture ?? "")).excerpts).toContainEqual(again);
  });

  it("is never taken of words that were redacted, not from another copy either", async () => {
    await publishInventedCase();
    await redact(editor, {
      subjectKind: "case",
      subjectId: "9001",
      target: "excerpt",
      targetId: "9001.block",
      field: null,
    });
    const copy = await heldCopyOf("invented-source", "New: Brindleblock words, and others");
    const odd = await refusedWith(takeExcerpt(researcher, { capture: copy, start: 5, end: 16 }));
    expect(odd.key).toBe("excerpt.redacted");
    await expect(
      takeExcerpt(researcher, { capture: copy, start: 29, end: 35 }),
    ).resolves.toMatchObject({ exact: "others" });
  });

  it("is written down with who took it", async () => {
    const rows = await deskClient().audit.findMany({ where: { action: "takeExcerpt" } });
    expect(rows.every((row) => row.actorId === researcher.account)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(id).toMatch(/^source-[0-9a-f]{10}$/);
  });
});

async function heldCopyOf(sourceId: string, words: string): Promise<string> {
  const { pasteCapture } = await import("@/lib/operations/desk/sources/paste-capture");
  return pasteCapture(researcher, sourceId, { text: words });
}
