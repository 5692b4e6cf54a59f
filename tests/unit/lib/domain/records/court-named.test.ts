import { describe, expect, it } from "vitest";
import { courtChoiceText, courtNamed } from "@/lib/domain/records/court-named";

const courts = [
  { code: "25GV0001", name: { en: "First Invented Court", ru: "Первый выдуманный суд" } },
  { code: "25GV0002", name: { en: "Second Invented Court", ru: "Второй выдуманный суд" } },
  { code: "25GV0003", name: { en: "Second Invented Court", ru: "Третий выдуманный суд" } },
];

describe("a court that somebody typed", () => {
  it.each([
    ["as it stands in the list", "Первый выдуманный суд (25GV0001)"],
    ["with other words before its code", "whatever (25GV0001)"],
    ["by its code alone, in small letters", " 25gv0001 "],
    ["by its whole name, with other dashes and letters", "ПЕРВЫЙ  выдуманный-суд"],
    ["by its name in the other language", "first invented court"],
  ])("is found %s", (_how, typed) => {
    expect(courtNamed(typed, courts)).toBe("25GV0001");
  });

  it.each([
    ["nothing", ""],
    ["a part of a name", "выдуманный суд"],
    ["a code that there is not", "Первый (99GV9999)"],
    ["a name that two courts have", "Second Invented Court"],
  ])("is none for %s", (_what, typed) => {
    expect(courtNamed(typed, courts)).toBeNull();
  });

  it("is told from every other one by what the list offers", () => {
    for (const lang of ["en", "ru"] as const)
      for (const court of courts)
        expect(courtNamed(courtChoiceText(court, lang), courts)).toBe(court.code);
  });
});
