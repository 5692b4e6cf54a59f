import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defendantsOf } from "@/lib/domain/precedents/ranking";
import { aRow } from "@/tests/fixtures/precedents";

describe("how many rows a case has", () => {
  it("is what counting them one by one says", () => {
    const ids = fc.array(fc.integer({ min: 9000, max: 9020 }).map(String));
    fc.assert(
      fc.property(ids, fc.integer({ min: 8999, max: 9021 }).map(String), (all, id) => {
        const rows = all.sort().map((one) => aRow({}, { id: one }));
        expect(defendantsOf(rows, id)).toBe(all.filter((one) => one === id).length);
      }),
    );
  });
});
