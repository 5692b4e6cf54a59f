import { describe, expect, it } from "vitest";
import { daysSince } from "@/lib/domain/desk-overview";

describe("an age in days", () => {
  const at = new Date("2026-05-05T12:00:00Z");

  it.each([
    ["2026-05-05T11:00:00Z", 0],
    ["2026-05-04T12:00:00Z", 1],
    ["2026-05-04T12:00:01Z", 0],
    ["2026-04-05T12:00:00Z", 30],
    ["2026-05-06T12:00:00Z", 0],
  ])("counts whole days since %s", (since, days) => {
    expect(daysSince(new Date(since), at)).toBe(days);
  });
});
