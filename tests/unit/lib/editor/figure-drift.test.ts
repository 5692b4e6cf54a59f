import { Extension } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { driftAt, driftOf, takeToday } from "@/lib/editor/figure-drift";
import type { FigureRef } from "@/lib/editor/narrative-refs";
import { apart } from "@/lib/editor/text-commands";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, putCursor } from "@/tests/fixtures/a-writer";

const History = Extension.create({ name: "history", addProseMirrorPlugins: () => [history()] });
const newest = { id: "f901", value: "1,500", asOf: "2024-02-01" };
const ref = (with_: Partial<FigureRef> = {}): FigureRef => ({
  ...{ label: "", value: "1,234", asOf: "2023", drifted: false, now: null, newest: null },
  ...with_,
});
const replaced = ref({ drifted: true, now: "1,500", newest });
const frozen = { figure: "f900", value: "1,234", asOf: "2023" };
const bold = { type: "bold" as const };
const figure = { type: "figure" as const, attrs: frozen };

describe("a frozen number", () => {
  it.each([
    ["nothing is known of it", {}],
    ["nothing has taken its place", { f900: ref() }],
    ["another number of the same figure is meant", { "f900 77": replaced }],
  ])("has not drifted where %s", (_why, figures) => {
    expect(driftOf(figures, frozen)).toBeNull();
  });

  it("has drifted where a newer figure stands in its place, of its own day", () => {
    const next = { figure: "f901", value: "1,500", asOf: "2024-02-01" };
    expect(driftOf({ f900: replaced }, frozen)).toEqual({ value: "1,500", next });
    expect(driftOf({ "f900 1,234": replaced }, frozen)).toEqual({ value: "1,500", next });
  });

  it("cannot be replaced by a figure without a number", () => {
    expect(driftOf({ f900: ref({ drifted: true }) }, frozen)).toEqual({
      value: "1,234",
      next: null,
    });
  });

  it("that was counted has drifted once another number is counted", () => {
    const counted = { figure: "cases?article=337", value: "3", asOf: "2026-01-01" };
    const now = { "cases?article=337": ref({ value: "4", asOf: "2026-11-22" }) };
    expect(driftOf(now, counted)?.next).toEqual({ ...counted, value: "4", asOf: "2026-11-22" });
    expect(driftOf(now, { ...counted, value: "4" })).toBeNull();
  });
});

describe("today's number", () => {
  const figures = { f900: replaced };
  const writer = (...inline: Parameters<typeof aNarrative>[0]) =>
    putCursor(aWriter(aNarrative(inline), [History]), "1,23");
  const textOf = (editor: ReturnType<typeof writer>) => JSON.stringify(editor.state.doc.toJSON());

  it("is not taken where the words do not hold the frozen one", () => {
    const spelled = words("over a thousand", figure);
    const editor = putCursor(aWriter(aNarrative([spelled]), [History]), "over a");
    expect(driftAt(editor.state, figures)).toMatchObject({ canTake: false });
    expect(takeToday(editor.state, figures)).toBeNull();
  });

  it("is not taken where the cursor stands beside no figure", () => {
    const editor = putCursor(aWriter(aNarrative([words("1,234 refused")]), [History]), "1,23");
    expect(driftAt(editor.state, figures)).toBeNull();
    expect(takeToday(editor.state, figures)).toBeNull();
  });

  it("takes its place with figure and day, and every word and footnote around it stays", () => {
    const editor = writer(
      words("So "),
      words("about ", figure),
      words("1,234 people", figure, bold),
      cite("9999.e1"),
      words(" refused."),
    );
    apart(editor, takeToday(editor.state, figures));
    const text = textOf(editor);
    expect(editor.state.doc.textContent).toBe("So about 1,500 people refused.");
    expect(text).toContain('"excerpt":"9999.e1"');
    expect(text).toContain('"figure":"f901","value":"1,500","asOf":"2024-02-01"');
    expect(text).toContain('"type":"bold"');
    expect(text).not.toContain("f900");
    expect(driftAt(editor.state, figures)).toBeNull();
  });

  it("is taken back by one undo", () => {
    const editor = writer(words("So "), words("1,234", figure), words(" refused."));
    const before = textOf(editor);
    apart(editor, takeToday(editor.state, figures));
    undo(editor.state, editor.view.dispatch);
    expect(textOf(editor)).toBe(before);
  });
});
