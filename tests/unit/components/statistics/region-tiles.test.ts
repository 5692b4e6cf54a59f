import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { regionTiles, tileGrid } from "@/components/statistics/region-tiles";
import { languages } from "@/lib/domain/language";
import { readRegions } from "@/lib/formats/reference/read-courts";
import { regionShort } from "@/lib/messages/region-short";

const file = join(process.cwd(), "prisma/reference/regions.json");
const regions = readRegions(readFileSync(file, "utf8"));

describe("the map of squares", () => {
  it("has every region of the reference data, each once", () => {
    const codes = regionTiles.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(regions.map(({ code }) => code).toSorted());
  });

  it("has no two regions in one square, and none outside of it", () => {
    const squares = regionTiles.map(({ column, row }) => `${column}/${row}`);
    expect(new Set(squares).size).toBe(squares.length);
    for (const { column, row } of regionTiles) {
      expect(column).toBeLessThan(tileGrid.columns);
      expect(row).toBeLessThan(tileGrid.rows);
    }
  });

  it.each(languages)("has a short name of its own for each region in %s", (lang) => {
    const names = regions.map(({ code }) => regionShort(code, lang));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{L}{2,6}$/u);
  });
});
