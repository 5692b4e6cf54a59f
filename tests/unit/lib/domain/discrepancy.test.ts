import { describe, expect, it } from "vitest";
import { discrepancy } from "@/lib/domain/discrepancy";
import { messagesOf } from "@/tests/fixtures/messages-of";

const text = { en: "An invented statement.", ru: "Выдуманное утверждение." };
const written = (state: string, preferred: boolean, more: object = {}) => ({
  id: "x99",
  number: 99,
  kind: "wording",
  title: text,
  sides: [{ states: text, preferred }, { states: text }],
  state,
  reason: text,
  excerpts: [],
  ...more,
});

describe("a discrepancy", () => {
  it("never is settled by a preference for no side", () => {
    expect(messagesOf(discrepancy, written("preferred", false))).toEqual([
      "discrepancy.preferredNeedsSide",
    ]);
  });

  it.each(["open", "explained"])("never prefers a side while it is %s", (state) => {
    expect(messagesOf(discrepancy, written(state, true))).toEqual([
      "discrepancy.preferredNeedsSide",
    ]);
  });

  it("never has no side", () => {
    expect(messagesOf(discrepancy, written("open", false, { sides: [] }))).not.toEqual([]);
  });

  it.each(["x1", "f001", "x001"])("never has the id %s", (id) => {
    expect(messagesOf(discrepancy, written("open", false, { id }))).not.toEqual([]);
  });

  it.each([
    ["open", false],
    ["explained", false],
    ["preferred", true],
  ])("may be %s", (state, preferred) => {
    expect(messagesOf(discrepancy, written(state, preferred))).toEqual([]);
  });
});
