import { describe, expect, it } from "vitest";
import { libertyRange, splitProvision, versionOn } from "@/lib/domain/provision";
import { aPenalty, aVersion } from "@/tests/fixtures/reference";

const before = aVersion({ id: "before", validFrom: "1997-01-01", validTo: "2022-09-24" });
const since = aVersion({ id: "since", validFrom: "2022-09-24" });

describe("the version in force", () => {
  it("is none before the first", () => {
    expect(versionOn([before, since], "1996-12-31")).toBeNull();
  });

  it("is none after the last has ended", () => {
    expect(versionOn([before], "2022-09-24")).toBeNull();
  });

  it.each([
    ["1997-01-01", "before"],
    ["2022-09-23", "before"],
    ["2022-09-24", "since"],
    ["2031-01-01", "since"],
  ])("on %s is the one %s", (day, id) => {
    expect(versionOn([before, since], day)?.id).toBe(id);
  });
});

it.each([
  ["332", ["332", null]],
  ["332(2.1)", ["332", "2.1"]],
  ["352.1", ["352.1", null]],
  ["352.1(2)", ["352.1", "2"]],
])("splits %s into article and part", (id, parts) => {
  expect(splitProvision(id)).toEqual(parts);
});

describe("the range of deprivation of liberty", () => {
  it("is none where the provision allows none", () => {
    const arrest = { ...aPenalty(null, 6), kind: "arrest" };
    expect(libertyRange(aVersion({ penalties: [arrest] }))).toBeNull();
  });

  it("is found among the other punishments", () => {
    const arrest = { ...aPenalty(null, 6), kind: "arrest" };
    const prison = aPenalty(24, 36);
    expect(libertyRange(aVersion({ penalties: [arrest, prison] }))).toEqual(prison);
  });
});
