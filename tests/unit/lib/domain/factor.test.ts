import { describe, expect, it } from "vitest";
import { answeredFactors, chosenFactors, countedFactors, factor } from "@/lib/domain/factor";
import { messagesOf } from "@/tests/fixtures/messages-of";

const written = (code: string, value: unknown) => ({
  id: "9999.f1",
  party: "9999.defendant",
  code,
  value: { value },
});
const days = (min: number | null, max: number | null) => ({ min, max });

describe("a factor", () => {
  it.each([
    ["absence-days", "yes"],
    ["absence-days", "about a month"],
    ["wound", days(1, 1)],
    ["wound", "maybe"],
    ["plea", "yes"],
    ["how-it-ended", "vanished"],
  ])("%s never has the value %j", (code, value) => {
    expect(messagesOf(factor, written(code, value))).toEqual(["factor.wrongValue"]);
  });

  it("never has a code that nobody compares by", () => {
    expect(messagesOf(factor, written("eye-colour", "yes"))).not.toEqual([]);
  });

  it("never counts from more to less", () => {
    expect(messagesOf(factor, written("absence-days", days(30, 10)))).not.toEqual([]);
  });

  it.each([
    ...countedFactors.map((code) => [code, days(30, null)] as const),
    ...answeredFactors.map((code) => [code, "no"] as const),
    ...Object.entries(chosenFactors).flatMap(([code, choices]) =>
      choices.map((choice) => [code, choice] as const),
    ),
  ])("%s may be %j", (code, value) => {
    expect(messagesOf(factor, written(code, value))).toEqual([]);
  });

  it("may be unknown, whatever it asks", () => {
    const unknown = { ...written("plea", null), value: { value: null, basis: "unknown" } };
    expect(messagesOf(factor, unknown)).toEqual([]);
  });
});
