import { describe, expect, it } from "vitest";
import { knownLists } from "@/components/facts/known-lists";
import { addToldProceeding, tellsProceeding } from "@/lib/domain/entry-edits/told-proceeding";
import { aToldEntry } from "@/tests/fixtures/a-told-entry";
import { aReference } from "@/tests/fixtures/a-workspace";

const [court] = aReference.courts;
const namesake = { code: "00GV0002", name: "Invented District Court", town: "Here" };
const reference = {
  ...aReference,
  courts: [...(court ? [court] : []), namesake, { ...namesake, code: "00GV0003", town: "There" }],
};
const lists = knownLists(reference);

/** The fields of the new proceeding that are known, with their values; a date as EDTF. */
function told(words: string) {
  const entry = addToldProceeding(aToldEntry(), { id: "9999.new", words, lists });
  const { id, ...fields } = entry.proceedings.at(-1) ?? { id: "" };
  const known = Object.entries(fields).flatMap(([name, { value }]) => {
    if (value === null) return [];
    return [[name, typeof value === "object" && "edtf" in value ? value.edtf : value]];
  });
  return { id, ...Object.fromEntries(known) };
}

describe("a proceeding that some words tell", () => {
  it.each([
    ["a court that is known", "Invented Garrison Military Court", { court: "00GV0001" }],
    ["its name in the other language", "выдуманный гарнизонный военный суд", { court: "00GV0001" }],
    ["the number of a case", "№ 1-23/2023", { caseNumber: "1-23/2023" }],
    ["a number with a letter", "2а-7/2024", { caseNumber: "2а-7/2024" }],
    ["a day", "7 апреля 2023", { decided: "2023-04-07" }],
    ["the day on which it came in", "поступило 07.04.2023", { received: "2023-04-07" }],
    ["an instance", "апелляция", { instance: "appeal" }],
    [
      "an instance at a court",
      "appeal, Unheard Town Court",
      {
        instance: "appeal",
        courtAsStated: "Unheard Town Court",
      },
    ],
    [
      "all of it",
      "Invented Garrison Military Court, 1-23/2023, 7 April 2023, appeal",
      {
        court: "00GV0001",
        caseNumber: "1-23/2023",
        decided: "2023-04-07",
        instance: "appeal",
      },
    ],
  ])("holds %s", (_what, words, fields) => {
    expect(told(words)).toEqual({ id: "9999.new", ...fields });
  });

  it.each([
    ["no court for one that bears the name of another", "Invented District Court"],
    ["no court that the desk does not know", "Unheard Town Court"],
  ])("holds %s, but its name as it stands", (_what, words) => {
    expect(told(words)).toEqual({ id: "9999.new", courtAsStated: words });
  });

  it("is one with gaps alone where the words tell nothing", () => {
    expect(told("Ivan Invented, 1-2 years")).toEqual({ id: "9999.new" });
  });

  it("chooses none of two days and none of two numbers", () => {
    expect(told("7 апреля 2023 и 8 мая 2024")).toEqual({ id: "9999.new" });
    expect(told("1-23/2023 1-24/2023")).toEqual({ id: "9999.new" });
  });
});

describe("words that name a proceeding", () => {
  it.each([
    ["Выдуманский горсуд", true],
    ["1-23/2023", true],
    ["судья Выдуманный", false],
    ["судимость", false],
    ["Courtney Invented", false],
    ["2023-04-07", false],
    ["appeal", false],
  ])("%s: %s", (words, isOne) => {
    expect(tellsProceeding(words, lists)).toBe(isOne);
  });
});
