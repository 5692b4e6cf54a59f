import { describe, expect, it } from "vitest";
import { splitLowerCourt } from "@/lib/domain/records/lower-court";
import { readInstance } from "@/lib/domain/records/read-instance";

describe("the cell of a higher court's listing", () => {
  it.each([[null], [""], [" "]])("tells nothing where it is empty: %j", (cell) => {
    expect(splitLowerCourt(cell)).toEqual({ names: null, lowerCourt: null, lowerNumber: null });
  });

  it("is names alone where no court below is told", () => {
    expect(splitLowerCourt("Выдуманный И.И. - ст.337 ч.5")).toMatchObject({
      names: "Выдуманный И.И. - ст.337 ч.5",
      lowerCourt: null,
    });
  });

  it("tells the court below and the number there", () => {
    const cell =
      "Выдуманный И.И. Суд (судебный участок) первой инстанции: Псковский гарнизонный военный суд Номер дела в первой инстанции: 1-7/2024 ";
    expect(splitLowerCourt(cell)).toEqual({
      names: "Выдуманный И.И. ",
      lowerCourt: "Псковский гарнизонный военный суд",
      lowerNumber: "1-7/2024",
    });
  });
});

describe("the instance", () => {
  it.each([
    [null, null, null],
    ["OTHER", "5-1/2023", null],
    ["FIRST", null, "first"],
    ["APPELLATION", null, "appeal"],
    ["CASSATION", null, "cassation"],
    ["Уголовные дела - апелляция", null, "appeal"],
    ["Уголовные дела - первая инстанция", "22-1/2023", "first"],
    ["надзор", null, "supervision"],
    [null, "1-1/2023", "first"],
    [null, "2-14/2025", "first"],
    [null, "22К-1/2023", "appeal"],
    [null, "55-1/2023", "appeal"],
    [null, "77-655/2026", "cassation"],
    [null, "7У-1/2026", "cassation"],
    [null, "3/1-1/2023", null],
  ])("said as %j, with the number %j, is %j", (printed, number, instance) => {
    expect(readInstance(printed, number)).toBe(instance);
  });
});
