import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUsualNumber, readNumber } from "@/lib/domain/records/read-number";

describe("a case number", () => {
  it.each([
    ["1-45/2023", "1-45/2023"],
    ["№ 1 – 45/2023", "1-45/2023"],
    ["ДЕЛО № 1-45/2023", "1-45/2023"],
    ["1—45 / 2023", "1-45/2023"],
    ["N 1-45/2023", "1-45/2023"],
    ["22k-7/2023", "22К-7/2023"],
    ["22к-7/2023", "22К-7/2023"],
    ["7у-1297/2026", "7У-1297/2026"],
    ["7y-1297/2026", "7У-1297/2026"],
    ["3/1-12/2023", "3/1-12/2023"],
    ["7У-1297/2026 [77-655/2026]", "77-655/2026"],
    ["2-5/2026 ~ М-7523/2025", "2-5/2026"],
    ["1-45/2023 (1-310/2022;)", "1-45/2023"],
    ["1-45/2023;", "1-45/2023"],
    ["227-УД25-10-А6", "227-УД25-10-А6"],
  ])("%j is %s", (raw, normal) => {
    expect(readNumber(raw)).toEqual({ raw, normal });
    expect(isUsualNumber(normal)).toBe(true);
  });

  it.each([["б/н"], ["45"], ["1-45"], ["abc"]])("%j has no form that courts give", (raw) => {
    expect(isUsualNumber(readNumber(raw)?.normal ?? "")).toBe(raw === "1-45");
  });

  it.each([[null], ["—"], ["№"], [""]])("%j is none", (raw) => {
    expect(readNumber(raw)).toBeNull();
  });

  it("is read the same from its own normal form", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9А-Яа-я№/ \-–—.,;()[\]~]{1,40}$/), (raw) => {
        const once = readNumber(raw)?.normal ?? null;
        return once === null || (readNumber(once)?.normal ?? once) === once;
      }),
    );
  });
});
