import { describe, expect, it } from "vitest";
import { proposeMapping } from "@/lib/domain/records/propose-mapping";
import {
  chosenMapping,
  rememberedMapping,
  tellsRecords,
} from "@/lib/domain/records/remembered-mapping";
import { foreignHeadings } from "@/tests/fixtures/record-tables";

describe("what was chosen for another table", () => {
  const remembered = { headings: ["УИД", "Суд"], mapping: { uid: "УИД", court: "Суд" } };

  it("holds for the same places, however the headings are typed now", () => {
    expect(rememberedMapping(remembered, ["уид", "«Суд»"])).toEqual({ uid: "уид", court: "«Суд»" });
  });

  it("leaves out a heading that is gone and a field that there is not", () => {
    const odd = { ...remembered, mapping: { uid: "Нет", nothing: "Суд", toString: "Суд" } };
    expect(rememberedMapping(odd, ["УИД", "Суд"])).toEqual({});
  });
});

describe("what somebody chose in a form", () => {
  it("is each field with its heading; fields without one are left out", () => {
    const fields = { "map.uid": "УИД", "map.court": "", "map.result": "Исход" };
    expect(chosenMapping(fields)).toEqual({ uid: "УИД", result: "Исход" });
  });

  it("keeps what is no field of ours, so that it is refused and not forgotten", () => {
    expect(chosenMapping({ other: "x", "map.nothing": "y" })).toEqual({ other: "x", nothing: "y" });
  });
});

describe("columns", () => {
  it("tell records where one is the UID or the case number", () => {
    expect(tellsRecords(proposeMapping(foreignHeadings))).toBe(true);
    expect(tellsRecords({ court: "Суд" })).toBe(false);
  });
});
