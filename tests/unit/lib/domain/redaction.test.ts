import { expect, it } from "vitest";
import { redaction } from "@/lib/domain/redaction";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { messagesOf } from "@/tests/fixtures/messages-of";

it.each([
  ["the words themselves", { words: "invented" }],
  ["a target that nothing has", { target: "paragraph" }],
  ["a moment without an hour", { createdAt: "2026-11-21" }],
])("never holds %s", (_what, more) => {
  expect(messagesOf(redaction, { ...aRedaction("block", "9999.en.1"), ...more })).not.toEqual([]);
});

it("is read again from its line", () => {
  const line = aRedaction("party-field", "9999.defendant", { field: "age" });
  expect(redaction.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
});
