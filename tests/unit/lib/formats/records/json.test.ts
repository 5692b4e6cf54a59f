import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rowsOfFile } from "@/tests/fixtures/records/rows-of";
import { windows1251 } from "@/tests/fixtures/records/windows-1251";

const tochno = {
  cui: "77GV0020-01-2023-000045-52",
  name: "Курский гарнизонный военный суд",
  caseNumber: "1-45/2023",
  synthetic: true,
};
const dataout = {
  case_text: "",
  case_found: "True",
  metadata: {
    accused: [{ name: "Выдуманный И.И.", article: ["ст.337 ч.5 ", " ст.338 ч.1 "] }],
    id_text: "ДЕЛО № 1-45/2023",
    uid_2: "77GV0020-01-2023-000045-52",
    adm_date: "13.02.2023",
    decision_result: "Вынесен ПРИГОВОР",
  },
};
const numbersOf = async (content: string | Uint8Array) =>
  (await rowsOfFile("a.json", content)).map(
    ({ line, record, refused }) => [line, record?.caseNumber?.normal ?? refused?.key] as const,
  );

describe("JSON that is no record", () => {
  it("is refused line by line, and what stands around it is read", async () => {
    const text = `${JSON.stringify(tochno)}\n{"cui": \n"text"\n\n${JSON.stringify(tochno)}`;
    expect(await numbersOf(text)).toEqual([
      [1, "1-45/2023"],
      [2, "records.row.notJson"],
      [3, "records.row.notJson"],
      [5, "1-45/2023"],
    ]);
  });

  it("is refused where a line is longer than any record", async () => {
    const long = `${JSON.stringify(tochno)}\n{"cui": "${"x".repeat(4_100_000)}"}\n`;
    expect(await numbersOf(long)).toEqual([
      [1, "1-45/2023"],
      [2, "records.row.tooLong"],
    ]);
  });

  it("is refused where it is somebody's name alone, which is no court's", async () => {
    const person = { name: "Выдуманный И.И.", article: ["ст.337 ч.5"] };
    expect(await numbersOf(JSON.stringify([person, tochno]))).toEqual([
      [1, "records.row.notRecord"],
      [1, "1-45/2023"],
    ]);
  });

  it("is refused where the scraper did not find the case", async () => {
    const text = JSON.stringify([{ ...dataout, case_found: "False" }]);
    expect(await numbersOf(text)).toEqual([[1, "records.row.notFound"]]);
  });
});

it("takes an empty row among the accused for nobody", async () => {
  const accused = [...dataout.metadata.accused, { name: " ", article: [""] }];
  const text = JSON.stringify([{ ...dataout, metadata: { ...dataout.metadata, accused } }]);
  expect((await rowsOfFile("a.json", text))[0]?.record?.persons).toHaveLength(1);
});

describe("JSON of records", () => {
  it.each([
    ["lines", `${JSON.stringify(tochno)}\n`],
    ["lines whose first is broken", `{"cui": \n${JSON.stringify(tochno)}\n`],
    ["lines below words of another kind", `read; 2023, by x\n${JSON.stringify(tochno)}\n`],
    ["a list", JSON.stringify([tochno])],
    ["a list with one object on each line", `[\n${JSON.stringify(tochno)}\n]`],
    ["a list with breaks of lines", JSON.stringify([tochno], null, 2)],
    ["one object with breaks of lines", JSON.stringify(tochno, null, 2)],
    ["with a mark before it", `\uFEFF${JSON.stringify(tochno)}`],
    ["lines of sudrfparser", JSON.stringify(dataout)],
    [
      "sudrfparser's file of a court",
      JSON.stringify({ "http://a.b.sudrf.ru": { cases: [dataout] } }),
    ],
  ])("is read as %s", async (_, text) => {
    expect((await numbersOf(text)).map(([, number]) => number)).toContain("1-45/2023");
  });

  it("is read in windows-1251 and UTF-16", async () => {
    const text = JSON.stringify(tochno);
    const courts = [windows1251(text), Buffer.from(`\uFEFF${text}`, "utf16le")].map(
      async (bytes) => (await rowsOfFile("a.json", bytes))[0]?.record?.courtRaw,
    );
    expect(await Promise.all(courts)).toEqual([tochno.name, tochno.name]);
  });

  it("is read in windows-1251, though its first Russian letter comes late", async () => {
    const text = `${JSON.stringify({ cui: "x" })}\n`.repeat(20_000) + JSON.stringify(tochno);
    const rows = await rowsOfFile("a.json", gzipSync(windows1251(text)));
    expect(rows.at(-1)?.record?.courtRaw).toBe(tochno.name);
  });

  it("of sudrfparser tells the site of the court, and defendants with their articles", async () => {
    const text = JSON.stringify({ "http://kgvs.krs.sudrf.ru": { cases: [dataout] } });
    const [row] = await rowsOfFile("a.json", text);
    expect(row?.record).toMatchObject({
      courtHints: { host: "kgvs.krs.sudrf.ru" },
      instance: "first",
      received: { day: "2023-02-13" },
      decided: null,
      persons: [{ articles: [{ provision: "337(5)" }, { provision: "338(1)" }] }],
      actPublished: false,
      flags: ["date-missing", "several-articles"],
    });
  });

  it("is flagged where signs in it could not be decoded", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify(tochno)}\n`.repeat(600)),
      Buffer.from('{"cui": "x", "name": "'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ]);
    const rows = await rowsOfFile("a.json", bytes);
    expect(rows.at(-1)?.record?.flags).toContain("text-damaged");
    expect(rows[0]?.record?.flags).not.toContain("text-damaged");
  });
});
