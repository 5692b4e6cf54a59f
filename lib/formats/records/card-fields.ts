import type { EventDraft, PersonDraft, RecordDraft } from "@/lib/domain/records/record-draft";
import type { CardTable } from "./card-tables";

type Fields = Pick<
  RecordDraft,
  "uid" | "received" | "judge" | "decided" | "result" | "reason" | "inForce"
> &
  Pick<RecordDraft, "lowerCourt" | "lowerNumber" | "lowerDecided">;

/** The labels of single values; the first that fits is taken, so the longer ones come first. */
const labels: readonly (readonly [keyof Fields, RegExp])[] = [
  ["uid", /^Уникальный идентификатор/iu],
  ["lowerCourt", /^Суд .{0,40}первой инстанции/iu],
  ["lowerNumber", /^Номер дела в первой инстанции/iu],
  ["lowerDecided", /^Дата решения .{0,20}первой инстанции/iu],
  ["received", /^Дата поступления/iu],
  ["inForce", /^Дата вступления/iu],
  ["decided", /^Дата рассмотрения/iu],
  ["judge", /^Судья$/iu],
  ["result", /^Результат рассмотрения/iu],
];

/** The columns of the movement of a case. */
const eventColumns: readonly (readonly [keyof EventDraft, RegExp])[] = [
  ["name", /^Наименование события/iu],
  ["published", /^Дата размещения/iu],
  ["date", /^Дата/iu],
  ["time", /^Время/iu],
  ["place", /^Место/iu],
  ["result", /^Результат/iu],
  ["reason", /^Основани/iu],
  ["note", /^Примечани/iu],
];

/** The columns of the defendants. */
const personColumns: readonly (readonly [keyof PersonDraft, RegExp])[] = [
  ["name", /^Фамилия|^ФИО/iu],
  ["articles", /^Перечень статей/iu],
  ["decided", /^Дата рассмотрения/iu],
  ["result", /^Результат/iu],
];

/** The values of a card's sections that stand beside their labels. */
export function cardFields(tables: readonly CardTable[]): Fields {
  const fields: Fields = {};
  const rows = tables.filter((table) => !isGrid(table)).flat();
  for (const [label = "", value = "", ...more] of rows) {
    const field = labels.find(([, words]) => words.test(label))?.[0];
    if (field && more.length === 0 && value !== "") fields[field] ??= value;
  }
  return { ...fields, ...resultLines(fields.result ?? "") };
}

/** The lines of the movement of a case. */
export function cardEvents(tables: readonly CardTable[]): EventDraft[] {
  return gridRows(tables, /^Наименование события/iu, eventColumns);
}

/** The defendants with their articles and results. */
export function cardPersons(tables: readonly CardTable[]): PersonDraft[] {
  return gridRows(tables, /^Перечень статей/iu, personColumns);
}

type Columns<Field extends string> = readonly (readonly [Field, RegExp])[];

/** The rows under the headings of a grid that has one known heading, by the names of the columns. */
function gridRows<Field extends string>(
  tables: readonly CardTable[],
  mark: RegExp,
  columns: Columns<Field>,
): Partial<Record<Field, string>>[] {
  for (const table of tables) {
    const at = headingRow(table, mark);
    if (at === -1) continue;
    const places = placesOf(table[at] ?? [], columns);
    // An empty row parts others: where a court hides somebody, it says so in words.
    const told = table.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim() !== ""));
    return told.map((cells) => {
      const row: Partial<Record<Field, string>> = {};
      for (const [field, place] of places) row[field] = cells[place]?.replaceAll("\n", " ") ?? "";
      return row;
    });
  }
  return [];
}

function headingRow(table: CardTable, mark: RegExp): number {
  return table.slice(0, 3).findIndex((cells) => cells.some((cell) => mark.test(cell)));
}

/** Each heading is one column: «Дата размещения» is not taken again as «Дата». */
function placesOf<Field extends string>(headings: readonly string[], columns: Columns<Field>) {
  const free = new Map(headings.map((heading, place) => [place, heading]));
  return columns.flatMap(([field, words]) => {
    const place = [...free].find(([, heading]) => words.test(heading))?.[0];
    if (place === undefined) return [];
    free.delete(place);
    return [[field, place] as const];
  });
}

const gridMarks =
  /^(?:Наименование события|Перечень статей|Вид лица|Процессуальный статус|Дата выдачи)/iu;

function isGrid(table: CardTable): boolean {
  return headingRow(table, gridMarks) !== -1;
}

/** The reason stands on a line of its own under the result, and begins with a small letter. */
function resultLines(text: string): Pick<RecordDraft, "result" | "reason"> {
  const [first = "", ...rest] = text.split("\n");
  if (rest.length === 0 || !/^\p{Ll}/u.test(rest[0] ?? "")) return { result: text };
  return { result: first, reason: rest.join(" ") };
}
