import { describe, expect, it } from "vitest";
import { caseEntry, caseSlug, neutralId, slugName } from "@/lib/domain/case-entry";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { messagesOf } from "@/tests/fixtures/messages-of";

describe("a case", () => {
  it.each(["1", "00001", "12a4", ""])("never has the number %j", (number) => {
    expect(messagesOf(neutralId, number)).not.toEqual([]);
  });

  it.each(["", "Ivan", "ivan_invented", "-ivan", "ivan--invented", "иван", "a/b", "a".repeat(81)])(
    "never has %j in its address",
    (name) => {
      expect(messagesOf(slugName, name)).not.toEqual([]);
    },
  );

  it("never has a title of two lines", () => {
    const titled = { ...aCaseEntry().en, title: "Ivan\nInvented" };
    expect(messagesOf(caseEntry, { ...aCaseEntry(), en: titled })).not.toEqual([]);
  });

  it("never has a field that it does not know", () => {
    expect(messagesOf(caseEntry, { ...aCaseEntry(), secret: 1 })).toHaveLength(1);
  });

  it("has its number before its name in the address", () => {
    expect(caseSlug(aCaseEntry())).toBe("9999-ivan-invented");
  });

  it("is read again from what it was written as", () => {
    const entry = aCaseEntry();
    expect(caseEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });
});
