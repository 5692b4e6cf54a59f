import { compareCases } from "@/lib/domain/compare/compare-cases";
import type { PrecedentFact } from "@/lib/domain/precedents/facts";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Memo, MemoCase, MemoLikeness } from "./memo";
import { memoLaws } from "./memo-laws";
import { memoSources } from "./memo-sources";
import { mostQuotes, pinpointQuotes, placed } from "./pinpoint-quotes";

/** A case as it is public in the version of the data that the memo is made of. */
export type MemoCaseInput = {
  case: PublicCase;
  version: number;
  publishedOn: string;
  digest: string;
  redacted: boolean;
  /** The defendant picked by the reader, from 1. */
  n: number | null;
  likeness: MemoLikeness | null;
  /** Where quotations begin in the copies of their sources, by excerpt. */
  starts: ReadonlyMap<string, number>;
};

/** What a memo is made from; all the rest of it is as it comes. */
export type MemoInput = Omit<Memo, "cases" | "laws" | "sources"> & {
  cases: readonly MemoCaseInput[];
  sources: ReadonlyMap<string, PublicSource>;
};

/** A memo of chosen cases, in their order: of the same things it is always the same. */
export function makeMemo({ cases, sources, ...rest }: MemoInput): Memo {
  const numbered = cases.map((one, index) => ({ ...one, place: index + 1 }));
  return {
    ...rest,
    cases: numbered.map(memoCase),
    laws: memoLaws(numbered.map((one) => ({ n: one.place, case: one.case }))),
    sources: memoSources(
      numbered.map((one) => ({ n: one.place, sources: one.case.sources })),
      sources,
    ),
  };
}

type Numbered = MemoCaseInput & { place: number };

function memoCase(input: Numbered): MemoCase {
  const { case: shown, version, publishedOn, digest, redacted, likeness } = input;
  const { columns, others } = columnsOf(input);
  const told = new Set(columns.flatMap(({ people }) => people.map(({ id }) => id)));
  const people = shown.defendants.filter(({ id }) => told.has(id));
  const asked = (likeness?.facts ?? []).flatMap(({ fact }) => fieldsOf[fact] ?? [fact]);
  const quotes = pinpointQuotes(shown, people, asked);
  return {
    n: input.place,
    picked: input.n,
    number: shown.number,
    slug: shown.slug,
    title: shown.title,
    version,
    publishedOn,
    digest,
    redacted,
    columns,
    others,
    likeness,
    quotes: placed(quotes.slice(0, mostQuotes), shown.footnotes, input.starts),
    furtherQuotes: Math.max(0, quotes.length - mostQuotes),
    discrepancies: shown.discrepancies.length,
  };
}

/** Everybody, or those alike to the defendant who was compared; `others` counts the rest of them. */
function columnsOf({ case: shown, version, n, likeness }: Numbered) {
  const table = compareCases([{ case: shown, version, n }]);
  const compared = likeness?.ordinal ?? null;
  const isShown = (people: MemoCase["columns"][number]["people"]) =>
    compared === null || people.some((person) => person.n === compared);
  const all = table.columns.map(({ people }, index) => ({
    people,
    rows: table.rows.map((row) => ({ ...row, cells: [row.cells[index] ?? { values: [] }] })),
  }));
  const left = all.filter(({ people }) => !isShown(people)).flatMap(({ people }) => people);
  const others = left.reduce((sum, { headcount }) => sum + headcount, table.leftOut);
  return { columns: all.filter(({ people }) => isShown(people)), others };
}

/** What the profile calls a fact that the precedents call otherwise. */
const fieldsOf: Partial<Record<PrecedentFact, string[]>> = {
  absence: ["absence-days"],
  service: ["serviceAsAssessed", "serviceAsStated"],
};
