import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUid, uidProblem } from "@/lib/domain/reading/read-uid";

/** Identifiers of the reference file of record formats, from court pages. */
const printed = [
  "27GV0008-01-2019-000081-20",
  "78OV0000-01-2025-000006-70",
  "51OV0000-01-2025-000011-51",
  "25OV0000-01-2025-000046-14",
  "75OV0000-01-2024-000026-69",
  "66OV0001-01-2024-000017-74",
  "61OV0000-01-2023-000153-22",
  "03RS0003-01-2026-003803-62",
];

describe("a unique identifier", () => {
  it.each(["", "27GV0008", "27gv0008-01-2019-000081-20", "27GV0008-01-2019-000081-2"])(
    "%j has not its form",
    (uid) => {
      expect(uidProblem(uid)).toBe("form");
    },
  );

  it("that was made up has a wrong check number", () => {
    expect(uidProblem("51GV0001-01-2023-000001-11")).toBe("check");
  });

  it.each(printed)("%s, which a court printed, is right", (uid) => {
    expect(uidProblem(uid)).toBeNull();
  });

  it("is wrong as soon as one figure of its running number is another", () => {
    fc.assert(
      fc.property(fc.constantFrom(...printed), fc.integer({ min: 1, max: 9 }), (uid, by) => {
        const figure = (Number(uid[22]) + by) % 10;
        return uidProblem(`${uid.slice(0, 22)}${figure}${uid.slice(23)}`) === "check";
      }),
    );
  });
});

describe("reading a unique identifier", () => {
  it.each(["", "x", "27GV0008-01-2019"])("refuses %j", (text) => {
    expect(readUid(text).ok).toBe(false);
  });

  it.each([
    " 27gv0008-01-2019-000081-20 ",
    "27GV0008 – 01 – 2019 – 000081 – 20",
    "78ОV0000-01-2025-000006-70",
  ])("takes %j in its usual form", (text) => {
    const reading = readUid(text);
    expect(reading.ok && printed.includes(reading.value)).toBe(true);
  });

  it("takes a wrong check number, which warns later", () => {
    expect(readUid("51GV0001-01-2023-000001-11").ok).toBe(true);
  });
});
