import { expect, it } from "vitest";
import { annotation } from "@/lib/domain/annotation";
import { messagesOf } from "@/tests/fixtures/messages-of";

const note = {
  id: "9999.a1",
  kind: "legal",
  audience: "desk",
  text: { en: "A note.", ru: "Заметка." },
};

it.each([
  ["lacks its audience", { audience: undefined }],
  ["is for an audience that nobody defined", { audience: "staff" }],
  ["is in one language", { text: { en: "A note." } }],
])("never %s", (_what, more) => {
  expect(messagesOf(annotation, { ...note, ...more })).not.toEqual([]);
});

it("may do without a citation", () => {
  expect(annotation.parse(note).citations).toEqual([]);
});
