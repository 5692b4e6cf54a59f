import { describe, expect, it } from "vitest";
import {
  type ComparedProceeding,
  type ComparedRecord,
  proposeMatch,
} from "@/lib/domain/records/record-match";

const nothing = {
  instance: null,
  court: null,
  number: null,
  uid: null,
  received: null,
  decided: null,
  provisions: [],
};
const record = (told: Partial<ComparedRecord>): ComparedRecord => ({
  record: 7n,
  ...nothing,
  ...told,
});
const proceeding = (told: Partial<ComparedProceeding>): ComparedProceeding => ({
  entry: "0001",
  proceeding: "p",
  ...nothing,
  ...told,
});
const both = (told: Partial<ComparedRecord & ComparedProceeding>) =>
  proposeMatch(record(told), proceeding(told));

describe("a record and a proceeding of a case", () => {
  it.each([
    ["nothing", {}],
    ["empty numbers", { uid: "", number: "", court: "11GV0001" }],
    ["a number at no court", { number: "1-1/2023" }],
    ["a day at no court", { decided: "2023-03-03", received: "2023-02-01" }],
    ["a day alone", { court: "11GV0001", decided: "2023-03-03" }],
    ["a provision alone", { court: "11GV0001", provisions: ["337(5)"] }],
  ])("are not proposed for %s", (_what, told) => expect(both(told)).toBeNull());

  it.each([
    [["uid"], { uid: "u" }],
    [["number"], { court: "11GV0001", number: "1-1/2023" }],
    [["decided", "received"], { court: "11GV0001", decided: "2023-03-03", received: "2023-02-01" }],
    [
      ["decided", "provision"],
      { court: "11GV0001", decided: "2023-03-03", provisions: ["337(5)"] },
    ],
  ])("are proposed with the reasons: %j", (reasons, told) => {
    expect(both(told)).toMatchObject({ record: 7n, entry: "0001", proceeding: "p", reasons });
  });

  it("are not proposed when they are of different instances", () => {
    const uid = "u";
    expect(
      proposeMatch(record({ uid, instance: "appeal" }), proceeding({ uid, instance: "first" })),
    ).toBeNull();
    expect(proposeMatch(record({ uid, instance: "appeal" }), proceeding({ uid }))).not.toBeNull();
  });

  it("weigh more the more speaks for it", () => {
    const uid = both({ uid: "u" })?.weight ?? 0;
    expect(both({ uid: "u", court: "11GV0001", number: "1-1/2023" })?.weight).toBeGreaterThan(uid);
  });
});
