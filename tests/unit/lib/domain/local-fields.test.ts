import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localFields } from "@/lib/domain/local-fields";

describe("the fields of a form", () => {
  it("are brought together by language, and the others stay", () => {
    expect(
      localFields.parse({ "label.en": "Arm", "label.ru": "Род", kind: "text", ids: ["1", "2"] }),
    ).toEqual({ label: { en: "Arm", ru: "Род" }, kind: "text", ids: ["1", "2"] });
  });

  it("keep dots that name no language", () => {
    expect(localFields.parse({ "site.name.en": "Otkaz", "a.de": "y" })).toEqual({
      "site.name": { en: "Otkaz" },
      "a.de": "y",
    });
  });

  it("never touch the prototype of anything", () => {
    const given = JSON.parse('{"__proto__.en":"x","constructor.ru":"y"}');
    const read = localFields.parse(given);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify({})).toBe("{}");
    expect(Object.hasOwn(Object.prototype, "en")).toBe(false);
  });

  it("lose no value, whatever the names", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string()), (flat) => {
        expect(localFields.parse(flat)).toEqual(flat);
      }),
    );
  });
});
