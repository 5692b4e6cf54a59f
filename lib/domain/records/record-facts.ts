import type { CourtRecord, RecordDay, RecordPerson } from "./court-record";
import type { RecordResult } from "./record-results";

/** What may be counted of a record: codes, days (`YYYY-MM-DD`) and numbers, and no printed word. */
export type RecordFacts = {
  received: string | null;
  decided: string | null;
  inForce: string | null;
  /** `pending` where nothing was decided, `unknown` where it was and the record does not tell what. */
  result: RecordResult | "pending" | "unknown";
  /** Parts of the Code (`337(5)`), or an article of it where no part is told. */
  provisions: string[];
  /** How many defendants are listed; 0 where the record lists none. */
  persons: number;
  real: number;
  suspended: number;
  /** Known terms in months, one for each defendant whose term is told. */
  terms: number[];
  actPublished: boolean | null;
  /** True where the record says that the trial was closed. That it does not say so tells nothing. */
  closed: true | null;
  /** The first day on which the portal showed anything of the case. */
  listed: string | null;
  /** The first day, from the decision on, on which the portal added something. */
  posted: string | null;
};

/**
 * Works out what may be counted of a record. `articles` are the articles that the Code has. What is said
 * to have happened after `today` is a misprint and no day, but in invented records, which have days of
 * their own; a decision may come into force later.
 */
export function recordFacts(
  record: CourtRecord,
  articles: ReadonlySet<string>,
  today: string = last,
): RecordFacts {
  const latest = record.synthetic ? last : today;
  const decided = sensible(record.decided, latest);
  const shown = record.events.flatMap((event) => sensible(event.published, latest) ?? []).sort();
  const sentences = record.persons.flatMap(({ sentence }) => sentence ?? []);
  return {
    received: sensible(record.received, latest),
    decided,
    inForce: sensible(record.inForce, last),
    result: resultOf(record, decided),
    provisions: provisionsOf(record.persons, articles),
    persons: record.persons.length,
    real: sentences.filter(({ suspended }) => suspended === false).length,
    suspended: sentences.filter(({ suspended }) => suspended === true).length,
    terms: sentences.flatMap(({ months }) => months ?? []),
    actPublished: record.actPublished,
    closed: saysClosed(record) ? true : null,
    listed: shown[0] ?? null,
    posted: decided === null ? null : (shown.find((day) => day >= decided) ?? null),
  };
}

// A court of this country could not have seen a case before it, or long after today.
const first = "1991-12-26";
const last = "2099-12-31";

function sensible(date: RecordDay | null, latest: string): string | null {
  const day = date?.day ?? null;
  return day !== null && day >= first && day <= latest ? day : null;
}

/** Whether a real case is said to have been received or decided after `today`. */
export function isOfFuture({ received, decided, synthetic }: CourtRecord, today: string): boolean {
  if (synthetic) return false;
  return [received, decided].some((date) => (date?.day ?? today) > today);
}

/** A verdict is a conviction or an acquittal only where the record says so of every defendant. */
function resultOf({ result, persons }: CourtRecord, decided: string | null): RecordFacts["result"] {
  const [one, ...others] = new Set(persons.map((person) => person.resultCode));
  if ((result.code === null || result.code === "verdict") && one && others.length === 0) return one;
  if (result.code !== null) return result.code;
  return decided === null && result.raw === null ? "pending" : "unknown";
}

function provisionsOf(persons: readonly RecordPerson[], articles: ReadonlySet<string>): string[] {
  const all = persons.flatMap((person) =>
    person.articles.flatMap(({ provision, article }) =>
      provision !== null ? provision : article !== null && articles.has(article) ? article : [],
    ),
  );
  return [...new Set(all)].sort();
}

const closedTrial = /закрыт\p{L}*\s+(?:судебн\p{L}*\s+)?(?:заседани|разбирательств|процесс)/iu;

function saysClosed({ events, result: { reason: ground } }: CourtRecord): boolean {
  const said = events.flatMap(({ name, place, result, reason, note }) => [
    name,
    place,
    result,
    reason,
    note,
  ]);
  return [...said, ground].some((text) => text !== null && closedTrial.test(text));
}
