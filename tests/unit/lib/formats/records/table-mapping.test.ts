import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableMapping } from "@/lib/formats/records/table-mapping";
import { rowsOfFile } from "@/tests/fixtures/records/rows-of";

const foreign = { format: "csv", headers: ["Дело", "Где", "Прочее", "Прочее"] } as const;
const chosen = { case_number: "Дело", court: "Где" };
const told = async (
  name: string,
  content: string | Uint8Array,
  mapping: Record<string, string> | null = null,
) =>
  (await rowsOfFile(name, content, { mapping })).map(
    ({ file, line, record, refused }) =>
      `${file} ${line} ${record?.caseNumber?.normal ?? refused?.key}`,
  );

describe("the columns of a table", () => {
  it("are those that were chosen, where it has them all", () => {
    expect(tableMapping(foreign, { mapping: chosen, packed: false })).toEqual({ mapping: chosen });
  });

  it("are proposed by its own headings where it has not", () => {
    const other = { format: "csv", headers: ["Номер дела", "Где"] } as const;
    const { mapping } = tableMapping(other, { mapping: chosen, packed: true });
    expect(mapping).toEqual({ case_number: "Номер дела" });
  });

  it("are not told where a heading that is chosen stands twice", () => {
    const mapping = { ...chosen, result: "Прочее" };
    expect(tableMapping(foreign, { mapping, packed: false }).refused).toEqual({
      reason: "headingTwice",
      values: { heading: "Прочее" },
    });
  });
});

describe("a table whose columns nobody can tell", () => {
  it("is refused as a whole where a heading of ours stands twice", async () => {
    const text = "case_number,case_number\n1-1/2023,1-2/2023\n";
    await expect(rowsOfFile("a.csv", text)).rejects.toMatchObject({
      key: "records.file.headingTwice",
      values: { file: "a.csv", heading: "case_number" },
    });
  });

  it("is a refused row of its archive, and the other tables are read", async () => {
    const texts = {
      "a.csv": strToU8("Дело;Где\n1-1/2023;Суд\n"),
      "b.csv": strToU8("Нечто;Где\n1-2/2023;Суд\n"),
      "c.csv": strToU8("case_number,case_number\n1-3/2023,1-4/2023\n"),
      "d.csv": strToU8("Где;Номер дела\nСуд;1-5/2023\n"),
    };
    expect(await told("a.zip", zipSync(texts), chosen)).toEqual([
      "a.zip/a.csv 2 1-1/2023",
      "a.zip/b.csv 1 records.row.headings",
      "a.zip/c.csv 1 records.row.headingTwice",
      "a.zip/d.csv 2 1-5/2023",
    ]);
  });
});

describe("odd headings", () => {
  it.each([
    ["of one column", "uid\n25GV0001-01-2023-000001-79\n", "2 undefined"],
    [
      "below Excel's line that names the delimiter",
      "sep=;\nuid;case_number\n;1-1/2023\n",
      "3 1-1/2023",
    ],
    ["over several lines", '"uid","case_number","an\nodd, one"\n,1-1/2023,x\n', "3 1-1/2023"],
    ["of lines that carriage returns end", "uid,case_number\r,1-1/2023\r,1-2/2023", "2 1-1/2023"],
  ])("are read: %s", async (_what, text, first) => {
    expect((await told("a.csv", text))[0]).toBe(`a.csv ${first}`);
  });
});
