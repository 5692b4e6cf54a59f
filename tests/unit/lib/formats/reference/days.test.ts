import { expect, it } from "vitest";
import { day, dayOrNull } from "@/lib/formats/reference/days";

it("is midnight in UTC, wherever the machine stands", () => {
  expect(day("2022-09-24").toISOString()).toBe("2022-09-24T00:00:00.000Z");
});

it("stays unknown where it is unknown", () => {
  expect(dayOrNull(null)).toBeNull();
  expect(dayOrNull("2022-09-24")).toEqual(day("2022-09-24"));
});
