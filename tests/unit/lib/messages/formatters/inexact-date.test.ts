import { describe, expect, it } from "vitest";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { aDate, aDay } from "@/tests/fixtures/public-values";

const month = aDate({
  edtf: "2023-01",
  earliest: "2023-01-01",
  latest: "2023-01-31",
  precision: "month",
});
const summer = aDate({
  edtf: "2022-22",
  earliest: "2022-06-01",
  latest: "2022-08-31",
  precision: "season",
});
const winter = aDate({
  edtf: "2022-24",
  earliest: "2022-12-01",
  latest: "2023-02-28",
  precision: "season",
});
const year = aDate({
  edtf: "2021",
  earliest: "2021-01-01",
  latest: "2021-12-31",
  precision: "year",
});

describe("an inexact date", () => {
  it.each([
    ["a day", aDay("2023-04-07"), "7 April 2023", "7 апреля 2023 года"],
    ["a month", month, "January 2023", "январь 2023 года"],
    ["a season", summer, "summer 2022", "лето 2022 года"],
    ["a winter, which has two years", winter, "winter 2022/23", "зима 2022/23 года"],
    ["a year", year, "2021", "2021 год"],
  ] as const)("shows no more than is known of %s", (_what, date, english, russian) => {
    expect(formatInexactDate(date, "en")).toBe(english);
    expect(formatInexactDate(date, "ru")).toBe(russian);
  });

  it("says about where the date is approximate", () => {
    expect(formatInexactDate({ ...month, approximate: true }, "en")).toBe("about January 2023");
    expect(formatInexactDate({ ...month, approximate: true }, "ru")).toBe(
      "примерно январь 2023 года",
    );
  });
});
