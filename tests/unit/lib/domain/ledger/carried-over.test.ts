import { describe, expect, it } from "vitest";
import { carriedOver, undatedBeside } from "@/lib/domain/ledger/carried-over";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { aDay } from "@/tests/fixtures/ledger-dates";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const published = (id: string, n: number, of: number, day: string) =>
  aFigure({
    id,
    metric: "sentences-published",
    quantities: [aQuantity({ min: n, max: n }), aQuantity({ min: of, max: of })],
    asOf: aDay(day),
    asOfBasis: "stated",
  });

describe("a number that was carried over", () => {
  it("keeps its value under a later day while its denominator moves", () => {
    const figures = [
      published("f902", 25, 360, "2023-04-03"),
      published("f901", 25, 247, "2023-03-21"),
    ];
    const [carried] = carriedOver(figures);
    expect(carried).toMatchObject({ earlier: { ref: "f901" }, later: { ref: "f902" } });
    expect(carried?.moved.map(({ earlier, later }) => [earlier.ref, later.ref])).toEqual([
      ["f901/1", "f902/1"],
    ]);
  });

  it.each([
    ["moved with it", published("f902", 30, 360, "2023-04-03")],
    ["of the same day", published("f902", 25, 360, "2023-03-21")],
    ["of an unmoved whole", published("f902", 25, 247, "2023-04-03")],
    ["of another article", { ...published("f902", 25, 360, "2023-04-03"), articleScope: ["332"] }],
  ])("is not one that is %s", (_what, later) => {
    expect(carriedOver([published("f901", 25, 247, "2023-03-21"), later])).toEqual([]);
  });

  it("is not in the seeds, which hold no earlier edition", () => {
    expect(carriedOver(seedFigures())).toEqual([]);
  });
});

describe("a count without a day", () => {
  it("is noticed beside counts of the same text that have one: 25 and 25 and 44 in the seeds", () => {
    const found = undatedBeside(seedFigures());
    expect(found.map(({ number }) => [number.ref, number.quantity.min])).toEqual([
      ["f064", 25],
      ["f071", 25],
      ["f072", 44],
    ]);
    expect(found[0]?.beside.map(({ ref }) => ref)).toEqual(["f079", "f080"]);
  });

  it("is not noticed where nothing beside it has a day", () => {
    expect(undatedBeside([aFigure({ id: "f901" }), aFigure({ id: "f902" })])).toEqual([]);
  });
});
