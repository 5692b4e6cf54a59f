import { describe, expect, it } from "vitest";
import { figureStamp, mostFigures, nextFigure } from "@/lib/domain/ledger/desk-figure";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { figures } = await shippedCasebook();

describe("the next figure", () => {
  it("has the number after the greatest, and an id of it", () => {
    expect(nextFigure(figures)).toEqual({ id: "f090", number: 90 });
    expect(nextFigure([])).toEqual({ id: "f001", number: 1 });
  });

  it("is not there where the numbers are used up", () => {
    expect(nextFigure([{ number: mostFigures }])).toBeNull();
  });
});

it("tells a changed figure from the one that was seen, whatever words it was read from", () => {
  const [figure] = figures;
  if (!figure) throw new Error("no figure");
  expect(figureStamp({ ...figure, excerpts: [] })).toBe(figureStamp(figure));
  expect(figureStamp({ ...figure, metric: "detail" })).not.toBe(figureStamp(figure));
});
