import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCases, stateOf } from "@/lib/domain/compare/compare-cases";
import {
  type CompareCell,
  type ComparedCase,
  mostColumns,
  mostCompared,
} from "@/lib/domain/compare/compare-table";
import type { PublicCase } from "@/lib/domain/public/public-case";
import { aCharge, aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import {
  aDay,
  asCode,
  asDate,
  asTerm,
  asText,
  stated,
  unknown,
} from "@/tests/fixtures/public-values";

const compared = (with_: Partial<PublicCase> = {}, n: number | null = null): ComparedCase => ({
  case: aPublicCase(with_),
  version: 1,
  n,
});
const other = compared({ slug: "9998-other", number: "9998", title: "Pyotr Invented" });

const rowOf = (cases: ComparedCase[], field: string) =>
  compareCases(cases).rows.find((row) => row.field === field);

const ageOf = (age: number) => stated({ kind: "number", number: age });
const aged = (age: number) =>
  compared({ defendants: [aDefendant({ facts: [{ field: "age", stated: ageOf(age) }] })] });

describe("the state of a row", () => {
  const cell = (...numbers: number[]): CompareCell => ({
    values: numbers.map((number) => ({
      kind: "value",
      value: { kind: "number", number },
      inferred: false,
      place: "somewhere",
    })),
  });

  it.each([
    ["differs", [cell(1), cell(2)]],
    ["differs", [cell(1), cell(2), cell()]],
    ["same", [cell(1), cell(1)]],
    ["same", [cell(1, 2), cell(2, 1)]],
    ["partly", [cell(1), cell()]],
    ["unknown", [cell(), cell()]],
  ] as const)("%s", (state, cells) => {
    expect(stateOf(cells)).toBe(state);
  });

  it("never takes what is not known for a difference", () => {
    const cells = fc.array(fc.constantFrom(cell(), cell(7)), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(cells, (some) => stateOf(some) !== "differs"));
  });

  it("does not hang on where a value stands, nor on whether it was inferred", () => {
    const [a] = cell(1).values;
    if (!a) throw new Error("no value");
    const b = { ...a, place: "elsewhere", inferred: true };
    expect(stateOf([{ values: [a] }, { values: [b] }])).toBe("same");
  });
});

describe("cases side by side", () => {
  it("marks a fact that differs, one that is the same, and one that nobody knows", () => {
    const cases = [aged(27), { ...aged(30), case: { ...aged(30).case, slug: "9998-other" } }];
    expect(rowOf(cases, "age")?.state).toBe("differs");
    expect(rowOf(cases, "charge.provision")?.state).toBe("same");
    expect(rowOf(cases, "plea")?.state).toBe("unknown");
  });

  it("names the facts that nobody here is known by, and makes no row of them", () => {
    const { rows, open } = compareCases([compared(), other]);
    expect(open).toContain("wound");
    expect(rows.map((row) => row.field)).not.toContain("wound");
  });

  it("shows the words of a source and compares them with nothing", () => {
    const own = compared({
      slug: "9998-other",
      defendants: [aDefendant({ charges: [aCharge({ asStated: stated(asText("other words")) })] })],
    });
    expect(rowOf([compared(), own], "charge.asStated")?.state).toBe("listed");
  });

  it("does not tell terms apart by the words in which they were printed", () => {
    const printed = (words: string) => ({
      kind: "term" as const,
      term: { minMonths: 29, maxMonths: 29, printed: words },
    });
    const sentenced = (words: string) =>
      compared({ defendants: [aDefendant({ chain: [aLink({ term: stated(printed(words)) })] })] });
    expect(rowOf([sentenced("2.5 years"), sentenced("29 months")], "term")?.state).toBe("same");
  });

  it("puts a case whose defendants no source tells into one column", () => {
    const { columns } = compareCases([compared({ defendants: [] }), other]);
    expect(columns.map(({ people }) => people.length)).toEqual([0, 1]);
  });

  it("shows the chain of sentences, and what an appeal changed and who lodged it", () => {
    const chain = [
      aLink({ sentence: "s1", decided: stated(asDate(aDay("2023-01-10"))) }),
      aLink({
        sentence: "s2",
        instance: stated(asCode("instance", "appeal")),
        term: stated(asTerm(36)),
        lodgedBy: stated(asCode("lodged-by", "prosecution")),
        changeMonths: 7,
      }),
    ];
    const appealed = compared({ defendants: [aDefendant({ chain })] });
    expect(rowOf([appealed, other], "chain")?.cells[0]?.values).toHaveLength(2);
    expect(rowOf([appealed, other], "appeal")?.cells.map(({ values }) => values)).toEqual([
      [
        expect.objectContaining({
          kind: "appeal",
          instances: [asCode("instance", "appeal")],
          lodgedBy: [asCode("lodged-by", "prosecution")],
          changeMonths: 7,
        }),
      ],
      [],
    ]);
    expect(rowOf([appealed, other], "term")?.cells[0]?.values[0]?.place).toBe("sentence-s2");
  });

  it("says that an appeal changed an unknown number of months where one term is not known", () => {
    const chain = [
      aLink({ sentence: "s1", term: unknown() }),
      aLink({ sentence: "s2", instance: stated(asCode("instance", "appeal")), changeMonths: null }),
    ];
    const row = rowOf([compared({ defendants: [aDefendant({ chain })] }), other], "appeal");
    expect(row?.cells[0]?.values[0]).toMatchObject({ kind: "appeal", changeMonths: null });
  });

  it("shows the words of the source for a court that is not identified", () => {
    const proceedings = [
      {
        id: "invented.p1",
        facts: [
          { field: "court", stated: unknown() },
          { field: "courtAsStated", stated: stated(asText("an invented court")) },
        ],
      },
    ];
    const row = rowOf([compared({ proceedings }), other], "court");
    expect(row?.cells[0]?.values[0]).toMatchObject({
      value: asText("an invented court"),
      place: "proceeding-invented.p1",
    });
  });
});

describe("several defendants of a case", () => {
  const soldier = (n: number, age: number) =>
    aDefendant({
      id: `d${n}`,
      name: `Soldier ${n}`,
      facts: [{ field: "age", stated: ageOf(age) }],
    });

  it("stand together where every row says the same of them", () => {
    const group = compared({ defendants: [soldier(1, 20), soldier(2, 20), soldier(3, 30)] });
    expect(compareCases([group]).columns.map(({ people }) => people.map(({ n }) => n))).toEqual([
      [1, 2],
      [3],
    ]);
  });

  it("are left alone where one of them is asked for", () => {
    const group = compared({ defendants: [soldier(1, 20), soldier(2, 30)] }, 2);
    expect(compareCases([group]).columns.map(({ people }) => people.map(({ n }) => n))).toEqual([
      [2],
    ]);
  });

  it("get columns fairly, and those without one are counted as people", () => {
    const many = Array.from({ length: 20 }, (_, n) => soldier(n, n));
    const crowd = compared({ defendants: many });
    const { columns, leftOut } = compareCases([crowd, other]);
    expect(columns).toHaveLength(mostColumns);
    expect(columns.at(-1)?.slug).toBe("9998-other");
    expect(leftOut).toBe(20 - (mostColumns - 1));
  });
});

it("has a cell for every column in every row, whatever is compared", () => {
  const people = fc
    .integer({ min: 0, max: 15 })
    .map((length) =>
      Array.from({ length }, (_, n) =>
        aDefendant({ id: `d${n}`, facts: [{ field: "age", stated: ageOf(n % 4) }] }),
      ),
    );
  const cases = fc.array(people, { minLength: 1, maxLength: mostCompared });
  fc.assert(
    fc.property(cases, (some) => {
      const table = compareCases(
        some.map((defendants, n) => compared({ slug: `000${n}-x`, defendants })),
      );
      expect(table.columns.length).toBeLessThanOrEqual(mostColumns);
      expect(table.columns.length).toBeGreaterThanOrEqual(some.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }),
  );
});
