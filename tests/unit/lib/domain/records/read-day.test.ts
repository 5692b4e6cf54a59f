import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordDay } from "@/lib/domain/records/court-record";
import { readDay } from "@/lib/domain/records/read-day";

describe("a day that cannot be", () => {
  it.each([
    ["31.04.2023"],
    ["29.02.2023"],
    ["00.01.2023"],
    ["10.13.2023"],
    ["01.01.0203"],
    ["01.01.2203"],
    ["2023-02-30"],
    ["ДД.ММ.ГГГГ"],
    ["1.1.23"],
    ["13 февраля"],
  ])("%j keeps its words and gets no date", (raw) => {
    expect(readDay(raw)).toEqual({ raw, day: null });
  });

  it.each([[null], [undefined], [""], ["  "], ["-"], ["null"]])("%j is none at all", (raw) => {
    expect(readDay(raw)).toBeNull();
  });
});

describe("a day as it is printed", () => {
  it.each([
    ["03.03.2023", "2023-03-03"],
    ["3.3.2023", "2023-03-03"],
    [" 03.03.2023 ", "2023-03-03"],
    ["03.03.2023 10:15", "2023-03-03"],
    ["03.03.2023 г.", "2023-03-03"],
    ["2023-03-03", "2023-03-03"],
    ["2023-03-03T00:00:00.000Z", "2023-03-03"],
    ["29.02.2024", "2024-02-29"],
  ])("%j is %s", (raw, day) => {
    expect(readDay(raw)?.day).toBe(day);
  });

  it("is a day of the calendar or none, whatever is printed", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{4}$/),
        (raw) => recordDay.safeParse(readDay(raw)).success,
      ),
    );
  });
});
