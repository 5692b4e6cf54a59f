import { expect, it } from "vitest";
import { inLanguage, localText } from "@/lib/domain/local-text";
import { messagesOf } from "@/tests/fixtures/messages-of";

it.each([
  ["English", { en: " ", ru: "есть" }],
  ["Russian", { en: "there", ru: "" }],
])("never lacks its %s", (_language, value) => {
  expect(messagesOf(localText, value)).toEqual(["text.empty"]);
});

it("never has a third language", () => {
  expect(messagesOf(localText, { en: "a", ru: "б", uk: "в" })).toHaveLength(1);
});

it("is read in the language asked for", () => {
  expect(inLanguage({ en: "refusal", ru: "отказ" }, "ru")).toBe("отказ");
});
