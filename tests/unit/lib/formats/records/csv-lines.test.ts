import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCells } from "@/lib/formats/records/csv-cells";
import { csvLines } from "@/lib/formats/records/csv-lines";
import { allOf, chunked } from "@/tests/fixtures/records/chunked";

const rowsOf = (text: string) => allOf(csvLines(chunked(text, 7), ","));
const cellsOf = async (text: string) => (await rowsOf(text)).map(({ raw }) => csvCells(raw, ","));
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("a quotation mark that is never closed", () => {
  it("spoils its own line alone", async () => {
    expect(await rowsOf('a,"b\nc,d\ne,f\n')).toEqual([
      { line: 1, raw: 'a,"b', trouble: "quotes" },
      { line: 2, raw: "c,d", trouble: null },
      { line: 3, raw: "e,f", trouble: null },
    ]);
  });

  it("spoils its own line alone where a mark further down would close it", async () => {
    const rows = await rowsOf('a,"b\nc,d\n"e\nf",g\nh,i\n');
    expect(rows.map(({ line, raw, trouble }) => `${line} ${trouble ?? raw}`)).toEqual([
      "1 quotes",
      "2 c,d",
      '3 "e\nf",g',
      "5 h,i",
    ]);
  });

  it("is given up after so many lines, and what follows is read", async () => {
    const rows = await rowsOf(`"open\n${"a,b\n".repeat(500)}`);
    expect(rows.filter(({ trouble }) => trouble)).toHaveLength(1);
    expect(rows).toHaveLength(501);
  });

  it("on every line takes no time to speak of", async () => {
    const begun = performance.now();
    expect(await rowsOf('a,"b\n'.repeat(3_000))).toHaveLength(3_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("the rows of a table", () => {
  it("may hold breaks of lines and delimiters in quoted cells", async () => {
    expect(await cellsOf('"a\nb",c\nd,"e,f"\n')).toEqual([
      ["a\nb", "c"],
      ["d", "e,f"],
    ]);
  });

  it("may hold marks within words", async () => {
    expect(await cellsOf('ООО "Имя",2\n5" нож,3\n')).toEqual([
      ['ООО "Имя"', "2"],
      ['5" нож', "3"],
    ]);
  });

  it("are told by the line where they begin", async () => {
    expect((await rowsOf('"a\nb",c\nd,e')).map(({ line }) => line)).toEqual([1, 3]);
  });

  it("give back the cells that were written", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "я", '"', ",", "\n", " ", "1"),
      maxLength: 6,
    });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const written = rows.map((cells) => `x,${cells.map(quoted).join(",")},z\n`).join("");
        expect(await cellsOf(written)).toEqual(rows.map((cells) => ["x", ...cells, "z"]));
      }),
    );
  });
});
