import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCourts, readRegions } from "@/lib/formats/reference/read-courts";

const courtFile = readFileSync("prisma/reference/courts.json", "utf8");
const regionFile = readFileSync("prisma/reference/regions.json", "utf8");
const courts = readCourts(courtFile);
const regions = readRegions(regionFile);
const codes = new Set(courts.map((court) => court.code));
const known = (code: string | null) => code === null || codes.has(code);

describe("a file of courts that cannot be read", () => {
  it.each(["{", "[]", '{"courts":[]}', '{"meta":{"sources":{}},"courts":[{"code":"1"}]}'])(
    "is refused: %s",
    (text) => {
      expect(() => readCourts(text)).toThrow();
    },
  );
});

describe("the military courts", () => {
  it("are 120, each once", () => {
    expect(courts).toHaveLength(120);
    expect(codes.size).toBe(120);
  });

  it.each(["superiorCode", "appealCode", "cassationCode"] as const)(
    "never name a %s that is no court",
    (field) => {
      expect(courts.filter((court) => !known(court[field])).map((court) => court.code)).toEqual([]);
    },
  );

  it("never are their own superior, over any number of steps", () => {
    const superior = new Map(courts.map((court) => [court.code, court.superiorCode]));
    for (const { code } of courts) {
      const steps = new Set<string>();
      for (let at: string | null | undefined = code; at; at = superior.get(at)) {
        expect(steps.has(at)).toBe(false);
        steps.add(at);
      }
    }
  });

  it("lie in regions that there are", () => {
    const regionCodes = new Set(regions.map((region) => region.code));
    const elsewhere = courts.filter(
      ({ regionCode }) => regionCode !== null && !regionCodes.has(regionCode),
    );
    expect(elsewhere.map((court) => court.code)).toEqual([]);
  });

  it("name the documents that they were taken from, not their keys", () => {
    const { meta }: { meta: { sources: Record<string, unknown> } } = JSON.parse(courtFile);
    const keys = new Set(Object.keys(meta.sources));
    expect(courts.filter((court) => court.sources.some((one) => keys.has(one)))).toEqual([]);
    expect(courts.filter((court) => court.sources.length === 0)).toEqual([]);
  });

  it("say until when a former name was used", () => {
    const [court] = readCourts(
      JSON.stringify({
        meta: { sources: { s: { document: "An invented document" } } },
        courts: [
          {
            code: "99XX0001",
            nameRu: "Выдуманный суд",
            nameEn: "Invented court",
            kind: "garrison",
            status: "active",
            formerNames: [{ nameRu: "Прежний суд", nameEn: "Former court", until: "2009" }],
            note: "One.",
            territoryNote: "Two.",
            sources: ["s", "unlisted"],
          },
        ],
      }),
    );
    expect(court).toMatchObject({
      formerNames: ["Прежний суд / Former court (until 2009)"],
      note: "One. Two.",
      sources: ["An invented document", "unlisted"],
      superiorCode: null,
    });
  });
});

describe("the regions", () => {
  it("are 90, each once, with both names", () => {
    expect(new Set(regions.map((region) => region.code)).size).toBe(90);
    expect(regions.filter((region) => !region.nameRu || !region.nameEn)).toEqual([]);
  });

  it("have in Russian the name by which the list of courts calls them", () => {
    const { courts: listed } = z
      .object({
        courts: z.array(
          z.object({ subjectCode: z.string().optional(), subjectRu: z.string().optional() }),
        ),
      })
      .parse(JSON.parse(courtFile));
    const names = new Map(regions.map(({ code, nameRu }) => [code, nameRu]));
    const differ = listed.filter(
      ({ subjectCode, subjectRu }) =>
        subjectCode && subjectRu && names.get(subjectCode) !== subjectRu,
    );
    expect(differ).toEqual([]);
  });

  it("name military district courts that there are", () => {
    const strangers = regions.filter((region) => !known(region.militaryDistrictCourt));
    expect(strangers.map((region) => region.code)).toEqual([]);
  });

  it("say of which it is claimed that they belong to Russia", () => {
    expect(new Set(regions.map((region) => region.status)).size).toBeGreaterThan(1);
  });
});
