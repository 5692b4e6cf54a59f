import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { ExtraField } from "@/lib/domain/extra-field";
import { projectCase } from "@/lib/domain/projection/project-case";
import { projectExtras } from "@/lib/domain/projection/project-extras";
import { publicCase } from "@/lib/domain/public/public-case";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aContext } from "@/tests/fixtures/a-projection-context";

const field = (id: string, kind: ExtraField["kind"]): ExtraField => ({
  id,
  kind,
  label: { en: `The ${id}`, ru: `Поле ${id}` },
  help: null,
  vocabularyId: null,
  isPublic: true,
  position: 0,
  retiredAt: null,
});

const context = (...fields: ExtraField[]) =>
  aContext({ extraFields: { fields, terms: new Map([["t1", { en: "Tanks", ru: "Танки" }]]) } });

type Extra = NonNullable<CaseEntry["extras"]>[number];
const extra = (name: string, value: string | null, with_: Partial<Extra["value"]> = {}): Extra => ({
  id: `x.${name}`,
  field: name,
  value: {
    value,
    basis: value === null ? "unknown" : "stated",
    reason: null,
    citations: [],
    ...with_,
  },
});

const shown = (kind: ExtraField["kind"], value: string | null) =>
  projectExtras(aCaseEntry({ extras: [extra("f", value)] }), context(field("f", kind)))[0]?.stated
    .value;

describe("the extra fields of a public case", () => {
  it("hold no value of a field that is not public", () => {
    const entry = aCaseEntry({ extras: [extra("secret", "Quillaby")] });
    expect(projectExtras(entry, context(field("other", "text")))).toEqual([]);
    expect(JSON.stringify(projectCase(entry, [], context()))).not.toContain("Quillaby");
  });

  it("hold no restricted value, and not that there is one", () => {
    const entry = aCaseEntry({ extras: [extra("f", "Quillaby", { restricted: true })] });
    expect(projectExtras(entry, context(field("f", "text")))).toEqual([]);
  });

  it("are left out altogether where there are none, so that older versions stay as they are", () => {
    expect(projectCase(aCaseEntry(), [], context(field("f", "text")))).not.toHaveProperty("extras");
  });

  it.each([
    ["text", "Some words", { kind: "text", text: "Some words" }],
    ["number", "12,5", { kind: "number", number: 12.5 }],
    ["number", "about a dozen", { kind: "text", text: "about a dozen" }],
    ["yes-no", "yes", { kind: "code", set: "yes-no", code: "yes" }],
    ["yes-no", "perhaps", { kind: "text", text: "perhaps" }],
    ["term", "t1", { kind: "text", text: "Tanks" }],
    ["term", "t9", { kind: "text", text: "t9" }],
    ["date", "2023-04", { kind: "text", text: "2023-04" }],
    ["text", null, { kind: "unknown" }],
  ] as const)("show a %s as its kind: %s", (kind, value, wanted) => {
    expect(shown(kind, value)).toEqual(wanted);
  });

  it("stand in the order of the fields, and are a public case", () => {
    const entry = aCaseEntry({ extras: [extra("b", "2"), extra("a", "1")] });
    const document = projectCase(entry, [], context(field("a", "text"), field("b", "text")));
    expect(publicCase.parse(document).extras?.map(({ label }) => label)).toEqual([
      "The a",
      "The b",
    ]);
  });
});
