import { describe, expect, it } from "vitest";
import { titleReconstructed } from "@/lib/domain/projection/title-reconstructed";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aPerson } from "@/tests/fixtures/a-person";

const ours = { nameRuBasis: "reconstructed" } as const;
const entryOf = (title: string, ...persons: Parameters<typeof aPerson>[0][]) =>
  aCaseEntry({
    ru: { title, standfirst: "Выдумано." },
    persons: persons.map((one, place) => aPerson({ id: `9999.p${place}`, ...one })),
  });
const judge = { name: { en: "Pyotr Nobodyev", ru: "Пётр Никтоев" }, ...ours };

describe("a title with a reconstructed spelling", () => {
  it.each([
    ["a closed trial with such a judge", "Закрытый процесс", [{}, judge]],
    ["somebody whose name was printed", "Иван Выдуманный", [{ nameRuBasis: "printed" as const }]],
    ["somebody shown by a role", "Иван Выдуманный", [{ ...ours, display: "role-only" as const }]],
    [
      "somebody without a name",
      "Рядовой",
      [{ ...ours, name: null, display: "role-only" as const }],
    ],
    ["a name inside another word", "Невыдуманный случай", [ours]],
  ])("is not claimed for %s", (_whom, title, persons) => {
    expect(titleReconstructed(entryOf(title, ...persons))).toBe(false);
  });

  it.each(["Иван Выдуманный", "Дело Выдуманного", "Выдуманные, братья"])(
    "is said of %s",
    (title) => {
      expect(titleReconstructed(entryOf(title, judge, ours))).toBe(true);
    },
  );
});
