import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeUid } from "@/lib/domain/records/made-uid";
import { codeOfUid, readRecordUid } from "@/lib/domain/records/read-record-uid";

describe("a UID of a record", () => {
  it("keeps its words and tells no court where it has not the form", () => {
    const uid = readRecordUid("дело без УИД");
    expect([uid, codeOfUid(uid)]).toEqual([{ raw: "дело без УИД", normal: null, ok: false }, null]);
  });

  it("is read, and said not to fit, where the check number is another", () => {
    expect(readRecordUid("51GV0001-01-2023-000001-11")).toMatchObject({
      normal: "51GV0001-01-2023-000001-11",
      ok: false,
    });
  });

  it("names the court where the case began", () => {
    expect(codeOfUid(readRecordUid("78OV0000-01-2025-000006-70"))).toBe("78OV0000");
  });

  it("fits where its check number was worked out, and with no other", () => {
    const parts = fc.tuple(
      fc.stringMatching(/^\d{2}GV\d{4}$/),
      fc.integer({ min: 2010, max: 2030 }),
      fc.integer({ min: 1, max: 999_999 }),
    );
    fc.assert(
      fc.property(parts, ([court, year, number]) => {
        const uid = madeUid(court, year, number);
        const other = uid.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
        return readRecordUid(uid)?.ok === true && readRecordUid(other)?.ok === false;
      }),
    );
  });
});
