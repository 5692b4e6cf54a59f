import { describe, expect, it } from "vitest";
import { type ExtraField, offeredFields, publicExtraFields } from "@/lib/domain/extra-field";

const field = (id: string, with_: Partial<ExtraField> = {}): ExtraField => ({
  id,
  label: { en: `${id} in English`, ru: `${id} по-русски` },
  help: null,
  kind: "text",
  vocabularyId: null,
  isPublic: false,
  position: 0,
  retiredAt: null,
  ...with_,
});
const term = (id: string, vocabularyId: string) => ({
  id,
  vocabularyId,
  parentId: null,
  label: { en: id, ru: `${id}-ру` },
  position: 0,
  retiredAt: null,
});

describe("the fields that a form offers", () => {
  it("stand in their order, retired ones last", () => {
    const fields = [
      field("old", { retiredAt: new Date(0) }),
      field("second", { position: 2 }),
      field("first", { position: 1 }),
    ];
    expect(offeredFields(fields, [], "en").map(({ id }) => id)).toEqual(["first", "second", "old"]);
  });

  it("have the terms of their own vocabulary alone", () => {
    const fields = [field("arms", { kind: "term", vocabularyId: "v1" }), field("note")];
    const [arms, note] = offeredFields(fields, [term("a", "v1"), term("b", "v2")], "ru");
    expect(arms?.terms).toEqual([{ id: "a", label: "a-ру", depth: 0, retired: false }]);
    expect(note?.terms).toEqual([]);
  });

  it("are named in the language asked for", () => {
    const help = { en: "Help", ru: "Помощь" };
    expect(offeredFields([field("x", { help })], [], "ru")).toMatchObject([
      { label: "x по-русски", help: "Помощь" },
    ]);
  });
});

describe("the fields that readers see", () => {
  it("are the public ones, retired or not", () => {
    const fields = [field("desk"), field("seen", { isPublic: true, retiredAt: new Date(0) })];
    expect(publicExtraFields(fields, []).fields.map(({ id }) => id)).toEqual(["seen"]);
  });
});
