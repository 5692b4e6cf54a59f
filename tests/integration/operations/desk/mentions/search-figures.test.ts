import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { searchFigures } from "@/lib/operations/desk/mentions/search-figures";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aReferenceDatabase();
const staff = await inventedStaff();
await publishInventedCase();
const today = new Date().toISOString().slice(0, 10);
const find = async (q: string) => (await searchFigures(staff.researcher, { q, lang: "en" })).hits;
const now = async (ids: string) =>
  (await searchFigures(staff.researcher, { ids, lang: "ru" })).hits;

it("a search for figures is refused to a reader, as if it were not there", async () => {
  const refusal = await refusedWith(searchFigures(staff.reader, { q: "337", lang: "en" }));
  expect(refusal.kind).toBe("not-found");
});

describe("a figure of the ledger", () => {
  it("is found by its words in either language, and by its article", async () => {
    for (const q of ["invented number", "выдуманное", "f900"])
      expect(await find(q)).toMatchObject([
        { id: "f900", value: "1", drifted: false, hidden: false, now: null },
      ]);
    expect((await find("337")).map(({ id }) => id)).toContain("f900");
  });

  it("has drifted where a newer one stands in its place, and tells the number of that", async () => {
    const old = await deskClient().reportedFigure.findUniqueOrThrow({ where: { id: "f900" } });
    const { id: _id, number: _number, ...same } = old;
    const copy = JSON.parse(JSON.stringify(same));
    await deskClient().reportedFigure.create({
      data: {
        ...copy,
        id: "f901",
        number: 901,
        supersedesId: "f900",
        legalScope: undefined,
        place: undefined,
        period: undefined,
        asOf: undefined,
        note: undefined,
        quantities: {
          create: { position: 0, min: 1500, max: 1500, unit: "people", qualifier: "exact" },
        },
      },
    });
    await deskClient().citation.updateMany({
      where: { subjectId: "f900" },
      data: { subjectId: "f901" },
    });
    await deskClient().citation.create({
      data: {
        id: "f900.again",
        subjectKind: "reported-figure",
        subjectId: "f900",
        field: "",
        position: 0,
        excerptId: "9001.shared",
        rank: "normal",
      },
    });
    expect(await now("f900,f901")).toMatchObject([
      {
        id: "f900",
        value: "1",
        drifted: true,
        now: "1\u00a0500",
        newest: { id: "f901", value: "1\u00a0500", asOf: null },
      },
      { id: "f901", value: "1\u00a0500", drifted: false, hidden: true },
    ]);
  });
});

describe("a count of the casebook", () => {
  it("is found by the article, and is of today", async () => {
    const counts = (await find("337")).filter(({ id }) => id.startsWith("cases?"));
    expect(counts).toContainEqual(
      expect.objectContaining({ id: "cases?article=337", value: "1", asOf: today }),
    );
  });

  it("is counted again by its query", async () => {
    expect(await now("cases?article=337,cases?article=338")).toMatchObject([
      { id: "cases?article=337", value: "1" },
      { id: "cases?article=338", value: "0" },
    ]);
  });

  it.each(["cases?password=1", "nothing", "cases", "f999"])("is nothing for %s", async (id) => {
    expect(await now(id)).toEqual([]);
  });
});
