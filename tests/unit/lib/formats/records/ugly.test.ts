import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CourtRecord, courtRecord } from "@/lib/domain/records/court-record";
import type { ReadRow } from "@/lib/domain/records/read-row";
import type { RecordFlag } from "@/lib/domain/records/record-flags";
import { rowsOfFile } from "@/tests/fixtures/records/rows-of";

const file = new URL("../../../../fixtures/records/ugly.ndjson", import.meta.url);
const rows = await rowsOfFile("ugly.ndjson", readFileSync(file));

/** What is told of a record in one word or number; the words of the file's row name it. */
type Told = Partial<Record<keyof typeof tell, unknown>>;
const tell = {
  uid: (record: CourtRecord) => record.uid?.normal ?? null,
  number: (record: CourtRecord) => record.caseNumber?.normal ?? null,
  received: (record: CourtRecord) => record.received,
  decided: (record: CourtRecord) => record.decided,
  instance: (record: CourtRecord) => record.instance,
  court: (record: CourtRecord) => record.courtRaw,
  result: ({ result }: CourtRecord) => result,
  names: ({ persons }: CourtRecord) => persons.map(({ nameRaw }) => nameRaw),
  charges: ({ persons }: CourtRecord) =>
    persons.map(({ articles }) => articles.map(({ provision }) => provision).join(" ")),
  parts: ({ persons }: CourtRecord) => persons.flatMap((p) => p.articles.map(({ part }) => part)),
  lower: ({ links }: CourtRecord) => [links.lowerCourt, links.lowerNumber],
  events: ({ events }: CourtRecord) => events.map(({ published }) => published),
};

const terminated = {
  raw: "Уголовное дело ПРЕКРАЩЕНО",
  code: "terminated",
  reason: "назначена мера уголовно-правового характера",
};

const fates: readonly (readonly [string, readonly RecordFlag[], Told])[] = [
  ["nothing is ugly", [], { uid: "77GV0020-01-2023-000045-52", charges: ["337(5)"] }],
  ["UID whose check number does not fit", ["uid-check"], { uid: "77GV0020-01-2023-000045-11" }],
  ["UID with Cyrillic capitals and long dashes", [], { uid: "77GV0020-01-2023-000045-52" }],
  ["UID that is no UID", ["uid-form"], { uid: null }],
  ["no UID", ["uid-missing"], { uid: null }],
  ["UID of only a hyphen", ["uid-missing"], { uid: null }],
  ["number with spaces and an en dash", [], { number: "1-45/2023" }],
  ["number with a Latin letter", [], { number: "22К-7/2023", instance: "appeal" }],
  ["double number of a cassation", [], { number: "77-655/2023" }],
  ["number with its former one in parentheses", [], { number: "1-45/2023" }],
  ["number in no known form", ["number-form"], { number: "Б/Н" }],
  ["no number", ["number-missing"], { number: null }],
  [
    "day that is not in the calendar",
    ["date-unreadable"],
    { decided: { raw: "31.02.2023", day: null } },
  ],
  [
    "year of two centuries ago",
    ["date-unreadable"],
    { received: { raw: "13.02.0203", day: null } },
  ],
  ["dates in words", ["date-unreadable"], { received: { raw: "тринадцатого февраля", day: null } }],
  ["decided before it was received", ["date-order"], {}],
  ["masked date", ["date-unreadable"], { received: { raw: "ДД.ММ.ГГГГ", day: null } }],
  ["no date of receipt", ["date-missing"], { received: null }],
  ["decided with no result", ["result-missing"], {}],
  ["a result with no date", ["date-missing"], { decided: null }],
  ["pending: neither result nor date", [], { result: { raw: null, code: null, reason: null } }],
  ["reason glued to the result", ["reason-glued"], { result: terminated }],
  ["reason after a space", [], { result: terminated }],
  [
    "result in unknown words",
    ["result-unknown"],
    { result: { raw: "Отложено до лучших времён", code: "other", reason: null } },
  ],
  ["flattened part that exists", ["flattened-part"], { charges: ["332(2.1)"] }],
  ["flattened part that does not exist", ["article-unknown"], { charges: [""], parts: ["51"] }],
  ["flattened article", ["flattened-part"], { charges: ["352.1"] }],
  ["superscript part", [], { charges: ["332(2.1)"] }],
  ["part in parentheses", [], { charges: ["332(2.1)"] }],
  ["part with a point", [], { charges: ["332(2.1)"] }],
  ["order of the law", ["several-articles"], { charges: ["337(5) 338(3)"] }],
  ["Latin letters in the article", [], { charges: ["337(5)"] }],
  ["article without a part", ["part-missing"], { charges: [""], parts: [null] }],
  ["article without the word", [], { charges: ["337(5)"] }],
  ["article outside the military chapter", ["article-other"], { charges: [""], parts: ["2"] }],
  ["attempt", [], { charges: ["338(1)"] }],
  ["two counts of one part", [], { charges: ["337(5) 337(5)"] }],
  ["two articles", ["several-articles"], { charges: ["337(5) 338(1)"] }],
  [
    "two defendants in one cell",
    ["several-defendants"],
    { names: ["Выдуманный И.И.", "Придуманный П.П."], charges: ["337(5)", "332(1)"] },
  ],
  ["hidden name", ["name-hidden"], { names: [null], charges: ["337(5)"] }],
  [
    "masked names",
    ["name-hidden", "several-defendants"],
    { names: [null, null], charges: ["337(5)", "337(5)"] },
  ],
  ["articles and no name", ["name-hidden"], { names: [null], charges: ["337(5)"] }],
  ["a name and no article", ["article-missing"], { names: ["Выдуманный И.И."], charges: [""] }],
  ["no defendants", ["person-missing"], { names: [] }],
  [
    "several names before one article",
    ["article-missing", "several-defendants"],
    { names: ["Выдуманный И.И.", "Придуманный П.П."], charges: ["", "337(5)"] },
  ],
  [
    "lower court within the cell",
    [],
    {
      names: ["Выдуманный И.И."],
      lower: ["Курский гарнизонный военный суд", "1-45/2023"],
    },
  ],
  ["unknown instance and number", ["instance-unknown"], { instance: null }],
  ["no court", ["court-missing"], { court: null }],
  ["control signs and spaces that do not break", [], { court: "Курский гарнизонный военный суд" }],
  ["numbers where texts belong", ["date-unreadable", "number-form"], { number: "45" }],
  ["lists and objects where texts belong", ["person-missing"], { names: [], events: [] }],
  ["a movement with a line without a name", [], { events: [{ raw: "30.02.2023", day: null }] }],
];

const refusals: readonly (readonly [string, string])[] = [
  ['"broken JSON"', "records.row.notJson"],
  ["[]", "records.row.notJson"],
  ["null", "records.row.notJson"],
  ['"an empty object"', "records.row.notRecord"],
  ['"a key of the prototype"', "records.row.notRecord"],
  ['"a case that the scraper did not find"', "records.row.notFound"],
];

const rowOf = (words: string): ReadRow | undefined =>
  rows.find(({ raw }) => raw === words || raw.includes(`"ugly": ${words}`));

describe("an ugly row that is no record", () => {
  it.each(refusals)("%s is refused as %s", (words, key) => {
    expect(rowOf(words)?.refused?.key).toBe(key);
  });
});

describe("an ugly record", () => {
  it.each(fates)("%s: flagged %j", (ugly, flags, told) => {
    const record = rowOf(`"${ugly}"`)?.record;
    const found = Object.entries(tell).filter(([field]) => field in told);
    expect(record?.flags).toEqual(flags);
    expect(Object.fromEntries(found.map(([field, of]) => [field, record && of(record)]))).toEqual(
      told,
    );
  });

  it("is one of those above, or refused: none is dropped", () => {
    expect(rows).toHaveLength(fates.length + refusals.length);
  });

  it("has the shape of every record", () => {
    const records = rows.flatMap(({ record }) => record ?? []);
    expect(records.filter((record) => !courtRecord.safeParse(record).success)).toEqual([]);
  });

  it("is told apart by line and row, blank lines counted", () => {
    const last = rows.at(-1);
    expect([last?.row, last?.line]).toEqual([rows.length, rows.length + 1]);
  });
});
