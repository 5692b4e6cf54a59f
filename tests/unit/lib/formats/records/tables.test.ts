import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvLine } from "@/lib/domain/csv-cell";
import { recordColumns } from "@/lib/domain/records/record-columns";
import { recordFlags } from "@/lib/domain/records/record-flags";
import { recordFormats } from "@/lib/domain/records/record-formats";
import { recordOf, rowsOfFile } from "@/tests/fixtures/records/rows-of";
import { windows1251 } from "@/tests/fixtures/records/windows-1251";

const root = new URL("../../../../../", import.meta.url);
const ours = (...rows: Partial<Record<(typeof recordColumns)[number], string>>[]) =>
  [
    csvLine(recordColumns),
    ...rows.map((row) => csvLine(recordColumns.map((column) => row[column] ?? ""))),
  ].join("");
const keysOf = async (text: string, name = "a.csv") =>
  (await rowsOfFile(name, text)).map(({ refused }) => refused?.key);

describe("our own table", () => {
  it("refuses a row with too many or too few cells, and says how many there are", async () => {
    const rows = await rowsOfFile("a.csv", "uid,case_number\na,b,c\n1\n\nd,1-1/2023,\n");
    expect(rows.map(({ line, refused }) => [line, refused?.values])).toEqual([
      [2, { found: 3, expected: 2 }],
      [3, { found: 1, expected: 2 }],
      [5, undefined],
    ]);
  });

  it("refuses a row that tells of no case", async () => {
    expect(await keysOf(ours({ judge: "Выдуманный С.С." }))).toEqual(["records.row.notRecord"]);
  });

  it("may put several defendants side by side", async () => {
    const { persons } = await recordOf(
      "a.csv",
      ours({
        case_number: "1-1/2023",
        person: "Выдуманный И.И. | Информация скрыта",
        articles: "ст.337 ч.5; ст.338 ч.1 | ст.332 ч.1",
        term_months: "66|",
        suspended: "нет|да",
        person_result: "ОСУЖДЕН|",
      }),
    );
    expect(persons).toMatchObject([
      {
        nameRaw: "Выдуманный И.И.",
        resultCode: "conviction",
        sentence: { months: 66, suspended: false },
      },
      { nameRaw: null, articles: [{ provision: "332(1)" }], sentence: { suspended: true } },
    ]);
  });

  it("says that a court hides a name only where it says so", async () => {
    const flagsOf = async (cells: Parameters<typeof ours>[0]) =>
      (await recordOf("a.csv", ours({ case_number: "1-1/2023", articles: "ст.337 ч.5", ...cells })))
        .flags;
    for (const cells of [
      {},
      { person: "" },
      { person: "Выдуманный И.И. | ", articles: "ст.337 ч.5|" },
    ])
      expect(await flagsOf(cells)).not.toContain("name-hidden");
    expect(await flagsOf({ person: "Информация скрыта" })).toContain("name-hidden");
  });

  it("gives back what a spreadsheet was kept from taking for a formula", async () => {
    const record = await recordOf("a.csv", ours({ case_number: "1-1/2023", judge: "=Выдуманный" }));
    expect(record.judgeRaw).toBe("=Выдуманный");
  });

  it("says of invented records that they are", async () => {
    const rows = await rowsOfFile(
      "a.csv",
      ours({ uid: "x", synthetic: "да" }, { uid: "y", synthetic: "" }),
    );
    expect(rows.map(({ record }) => record?.synthetic)).toEqual([true, false]);
  });

  it("has a template with all its columns, whose rows are invented and are read", async () => {
    const template = readFileSync(new URL("public/own/court-records.csv", root), "utf8");
    expect(template.split("\r\n", 1)).toEqual([recordColumns.join(",")]);
    const rows = await rowsOfFile("court-records.csv", template);
    expect(rows.map(({ record }) => [record?.synthetic, record?.flags])).toEqual([
      [true, []],
      [true, ["name-hidden", "several-articles", "several-defendants"]],
      [true, []],
    ]);
  });
});

describe("what is written about files of records", () => {
  const written = readFileSync(new URL("docs/records.md", root), "utf8");

  it.each([...recordColumns, ...recordFlags, ...recordFormats])("tells of %s", (word) => {
    expect(written).toContain(`\`${word}\``);
  });
});

describe("a table with other headings", () => {
  const foreign =
    "№ дела;Суд;Дата поступления;Дата решения;Решение;ФИО;Статья;УИД\n" +
    "1-45/2023;Курский гарнизонный военный суд;13.02.2023;03.03.2023;Вынесен ПРИГОВОР;Выдуманный А.;ст.337 ч.5;77GV0020-01-2023-000045-52\n";

  it("is read as its headings propose, in windows-1251 too", async () => {
    const record = await recordOf("a.csv", windows1251(foreign));
    expect(record).toMatchObject({
      courtRaw: "Курский гарнизонный военный суд",
      caseNumber: { normal: "1-45/2023" },
      uid: { ok: true },
      received: { day: "2023-02-13" },
      decided: { day: "2023-03-03" },
      result: { code: "verdict" },
      persons: [{ nameRaw: "Выдуманный А.", articles: [{ provision: "337(5)" }] }],
      flags: [],
    });
  });

  it("is read as somebody mapped it", async () => {
    const [row] = await rowsOfFile("a.csv", foreign, { mapping: { case_number: "№ дела" } });
    expect(row?.record).toMatchObject({ courtRaw: null, caseNumber: { normal: "1-45/2023" } });
  });

  it("is refused where it is said to be something else", async () => {
    await expect(rowsOfFile("a.csv", foreign, { format: "card" })).rejects.toMatchObject({
      key: "records.file.otherFormat",
      values: { found: "csv", said: "card" },
    });
  });
});

describe("a table of SUDRF Scraper", () => {
  const heading =
    "id;region;instance;court_name;caseNumber;entryDate;names;judge;resultDate;decision;endDate;consideredBy;cui;link_meta;link_text;link_text_and_meta;connected_links_1;connected_links_2;connected_links_3;connected_links_4;text";
  const row =
    '7;77;FIRST;Курский гарнизонный военный суд;1-45/2023;13.02.2023;Выдуманный И.И. - ст.337 ч.5, ст.338 ч.1 УК РФ;Выдуманный С.С.;03.03.2023;Вынесен ПРИГОВОР;-;-;77GV0020-01-2023-000045-52;https://gvs--krs.sudrf.ru/modules.php?name=sud_delo;-;-;-;-;-;-;И "мар" и';

  it("refuses a row whose cells are too few", async () => {
    expect(await keysOf(`${heading}\n1;2;3\n`)).toEqual(["records.row.columns"]);
  });

  it("is read by the order of its columns, marks and all", async () => {
    const record = await recordOf("a.csv", `${heading}\n${row}\n`);
    expect(record).toMatchObject({
      courtHints: { host: "gvs--krs.sudrf.ru", region: "77" },
      instance: "first",
      inForce: null,
      persons: [{ articles: [{ provision: "337(5)" }, { provision: "338(1)" }] }],
      actPublished: true,
      flags: ["several-articles"],
    });
  });

  it("says that no act is published where it links none", async () => {
    const record = await recordOf("a.csv", `${heading}\n${row.replace(/И "мар" и$/, "-")}\n`);
    expect(record.actPublished).toBe(false);
  });
});

describe("a file that is nothing known", () => {
  it.each([
    ["nothing", ""],
    ["prose", "Это не таблица\nи не запись.\n"],
    ["bytes", "\u0000\u0001\u0002,\u0003\n"],
  ])("is refused: %s", async (_, content) => {
    await expect(rowsOfFile("a.csv", content)).rejects.toMatchObject({
      kind: "invalid",
      key: "records.file.unknownFormat",
    });
  });
});
