import { describe, expect, it } from "vitest";
import { formatInterval } from "@/lib/messages/formatters/interval";

describe("an interval", () => {
  it.each([
    ["2022-12-21", "2022-12-31", "late December 2022", "конец декабря 2022 года"],
    ["2022-12-11", "2022-12-20", "mid-December 2022", "середина декабря 2022 года"],
    ["2022-12-01", "2022-12-10", "early December 2022", "начало декабря 2022 года"],
    ["2022-07-01", "2022-08-31", "July–August 2022", "июль–август 2022 года"],
    ["2022-12-01", "2023-01-31", "December 2022 – January 2023", "декабрь 2022 – январь 2023 года"],
    ["2018-01-01", "2022-12-31", "2018–2022", "2018–2022 годы"],
    ["2023-03-05", "2023-03-09", "5–9 March 2023", "5–9 марта 2023 года"],
    ["2023-03-05", "2023-03-05", "5 March 2023", "5 марта 2023 года"],
    [
      "2022-12-30",
      "2023-01-02",
      "30 December 2022 – 2 January 2023",
      "30 декабря 2022 года – 2 января 2023 года",
    ],
  ])("from %s to %s is said as people say it", (from, to, english, russian) => {
    expect(formatInterval(from, to, "en")).toBe(english);
    expect(formatInterval(from, to, "ru")).toBe(russian);
  });
});
