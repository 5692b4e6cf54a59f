import { describe, expect, it } from "vitest";
import { newSource } from "@/lib/domain/new-source";
import { sourceFromForm } from "@/lib/domain/new-source-form";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const article = { kind: "article", title: "Invented", language: "en" };
const problemOf = (more: object) => {
  const [issue] = newSource.safeParse({ ...article, ...more }).error?.issues ?? [];
  return issue?.message;
};

describe("what is said of a source", () => {
  it.each([
    [{ address: "javascript:alert(1)" }, "source.notAnAddress"],
    [{ address: "https://a:b@press.org" }, "source.notAnAddress"],
    [{ archived: "ftp://press.org" }, "source.notAnAddress"],
    [{ publisher: "a", newPublisher: "b" }, "source.twoPublishers"],
    [{ contact: "a" }, "source.contactNeedsProtection"],
    [{ title: "a\u202eb" }, "text.forbiddenCharacter"],
    [{ title: "a\nb" }, "text.forbiddenCharacter"],
    [{ language: "xx" }, "source.languageMissing"],
  ])("is refused as %j", (more, message) => {
    expect(problemOf(more)).toBe(message);
  });

  it("is refused that names a publisher twice among those it relays", () => {
    const relay = { publisher: "p", what: { en: "a", ru: "б" } };
    expect(problemOf({ relays: [relay, relay] })).toBe("source.relayTwice");
  });

  it("never takes what is not asked for", () => {
    for (const more of [{ id: "x" }, { version: 2 }, { captures: [] }, { addedById: "x" }])
      expect(problemOf(more)).toContain("Unrecognized");
  });

  it("may be a title and a language alone", () => {
    expect(newSource.parse({ title: "A", language: "ru" })).toMatchObject({
      ...{ kind: "article", protection: "open", contact: null, publisher: null, authors: [] },
    });
  });
});

describe("the form of a source", () => {
  it("never passes on what is not one of its fields", () => {
    const forged = JSON.parse('{"title":"A","__proto__":{"title":"B"},"addedById":"x","id":"y"}');
    expect(Object.keys(sourceFromForm(forged))).not.toContain("addedById");
    expect(sourceFromForm(forged).title).toBe("A");
  });

  it.each([
    [{ "note.ru": "только" }, "source.noteHalf", "note.en"],
    [{ "relays.3.publisher": "p" }, "source.relayHalf", "relays.3.publisher"],
    [{ "relays.0.what.en": "a" }, "source.relayHalf", "relays.0.what.ru"],
  ])("says which field is missing: %j", (fields, key, field) => {
    expect(refusalOf(() => sourceFromForm(fields))).toMatchObject({ key, values: { field } });
  });

  it("asks again for a date that could be several", () => {
    const odd = refusalOf(() => sourceFromForm({ published: "sometime or other" }));
    expect(odd?.values.field).toBe("published");
  });

  it("reads empty fields as nothing, and authors line by line", () => {
    const read = sourceFromForm({ title: " A ", authors: "a\r\n\nb", address: " ", contact: "" });
    expect(read).toMatchObject({ title: "A", authors: ["a", "b"], address: null, contact: null });
  });
});
