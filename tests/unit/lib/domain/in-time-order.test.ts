import { expect, it } from "vitest";
import { inTimeOrder } from "@/lib/domain/in-time-order";
import { readDate } from "@/lib/domain/reading/read-date";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

const date = (typed: string) => {
  const reading = readDate(typed);
  return reading.ok ? reading.value : null;
};
const event = (id: string, typed: string, order = 0) => ({
  id: `9999.${id}`,
  kind: "charge" as const,
  date: { value: date(typed) },
  order,
  text: { en: "An invented event", ru: "Выдуманное событие" },
});
const ordered = (...events: ReturnType<typeof event>[]) =>
  inTimeOrder(aCaseEntry({ happenings: events }).happenings).map(({ id }) => id.slice(5));

it("tells events by their dates, however they were written down", () => {
  expect(ordered(event("b", "2023-05-02"), event("a", "2022-09-21"))).toEqual(["a", "b"]);
});

it("puts the place that somebody gave an event before its date", () => {
  expect(ordered(event("late", "2023", 1), event("early", "2024", 0))).toEqual(["early", "late"]);
});

it("leaves the list that it was given as it is", () => {
  const { happenings } = aCaseEntry({ happenings: [event("b", "2023"), event("a", "2022")] });
  inTimeOrder(happenings);
  expect(happenings.map(({ id }) => id)).toEqual(["9999.b", "9999.a"]);
});
