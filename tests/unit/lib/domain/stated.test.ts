import { describe, expect, it } from "vitest";
import { z } from "zod";
import { stated } from "@/lib/domain/stated";
import { messagesOf } from "@/tests/fixtures/messages-of";

const schema = stated(z.int());
const reason = { en: "It follows from invented words.", ru: "Следует из выдуманных слов." };

describe("a stated value", () => {
  it("never is null without saying that it is unknown", () => {
    expect(messagesOf(schema, { value: null })).toEqual(["stated.unknownHasNoValue"]);
  });

  it("never is unknown with a value", () => {
    expect(messagesOf(schema, { value: 3, basis: "unknown" })).toEqual([
      "stated.unknownHasNoValue",
    ]);
  });

  it("never is inferred without a reason", () => {
    expect(messagesOf(schema, { value: 3, basis: "inferred" })).toEqual([
      "stated.inferredNeedsReason",
    ]);
  });

  it("never has a field that it does not know", () => {
    expect(messagesOf(schema, { value: 3, confidence: 1 })).toHaveLength(1);
  });

  it("is unknown where nothing is written", () => {
    expect(schema.parse(undefined)).toEqual({
      value: null,
      basis: "unknown",
      reason: null,
      citations: [],
    });
  });

  it("is stated where only a value is written", () => {
    expect(schema.parse({ value: 0 })).toMatchObject({ value: 0, basis: "stated" });
  });

  it("keeps the reason of what was inferred", () => {
    expect(schema.parse({ value: 3, basis: "inferred", reason })).toMatchObject({ reason });
  });
});
