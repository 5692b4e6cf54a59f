import type { CaseEntry } from "@/lib/domain/case-entry";
import { instances } from "@/lib/domain/proceeding";
import { readCode } from "@/lib/domain/reading/read-code";
import { findDates } from "@/lib/domain/reading/read-date";
import { findKnown, type KnownLists, readKnown } from "@/lib/domain/reading/read-known";
import { isUsualNumber } from "@/lib/domain/records/read-number";
import { addProceeding } from "./add-things";
import { setValue } from "./change-field";

type NewProceeding = { id: string; words: string; lists: KnownLists };
type Told = Readonly<Partial<Record<ToldField, unknown>>>;
type ToldField = "court" | "courtAsStated" | "caseNumber" | "instance" | "received" | "decided";
/** What was read so far, and the words that are left. */
type Telling = { told: Told; rest: string };

/**
 * The entry with a proceeding more, of which all is held that some words tell: "Invented Garrison
 * Court, 1-23/2023, 7 April 2023". All else stays unknown.
 */
export function addToldProceeding(
  entry: CaseEntry,
  { id, words, lists }: NewProceeding,
): CaseEntry {
  return Object.entries(toldOf(words, lists)).reduce(
    (before, [field, value]) => setValue(before, { kind: "proceeding", id, field }, value),
    addProceeding(entry, { id }),
  );
}

/** True where words name a court or the number of a case, and so may well name a proceeding. */
export function tellsProceeding(words: string, lists: KnownLists): boolean {
  const { court, courtAsStated, caseNumber } = toldOf(words, lists);
  return [court, courtAsStated, caseNumber].some((value) => value !== undefined);
}

function toldOf(words: string, lists: KnownLists): Told {
  const begun: Telling = { told: {}, rest: words.normalize("NFC").trim() };
  const numbered = withNumber(begun);
  const dated = withDate(numbered);
  return withInstance(withCourt(withInstance(dated), lists)).told;
}

/** The year behind the stroke, or the sign before it, tells the number of a case from other numbers. */
const numberLike = /(?:№\s*)?(?<![\p{L}\d./-])\d[\p{L}\d/-]*-[\p{L}\d/-]*\d(?![\p{L}\d/-])/gu;

function withNumber(so: Telling): Telling {
  const found = [...so.rest.matchAll(numberLike)].map(([words]) => words).filter(isNumber);
  const [words, ...others] = found;
  if (words === undefined || others.length > 0) return so;
  return taken(so, words, { caseNumber: words.replace(/^№\s*/u, "") });
}

function isNumber(words: string): boolean {
  const number = words.replace(/^№\s*/u, "");
  const isMeant = number !== words || /\/\d{4}$/.test(number);
  return isMeant && number.length <= 60 && isUsualNumber(number.toUpperCase());
}

function withDate(so: Telling): Telling {
  const [found, ...others] = findDates(so.rest);
  if (!found || others.length > 0) return so;
  const field = /поступ|received|filed/iu.test(so.rest) ? "received" : "decided";
  return taken(so, found.words, { [field]: found.value });
}

/** Words that mean a court: «суд», «горсуд», "court". Not «судья», nor «судимость». */
const courtWord = /(?<!\p{L})(?:\p{L}*суд(?:а|у|ом|е)?|court|tribunal|трибунал\p{L}*)(?!\p{L})/iu;

/** The one court that the words name; else the words themselves, where they speak of a court. */
function withCourt(so: Telling, lists: KnownLists): Telling {
  const [found, ...others] = findKnown(lists.courts ?? [], so.rest);
  const named = readKnown("courts", found?.words ?? so.rest, lists);
  if (named.ok && others.length === 0)
    return taken(so, found?.words ?? so.rest, { court: named.value });
  const line = so.rest.replace(/\s+/gu, " ").replace(/^[\s,;]+|[\s,;]+$/gu, "");
  if (!courtWord.test(line) || line.length > 300) return so;
  return { ...so, told: { ...so.told, courtAsStated: line } };
}

/** What is set apart by commas and means an instance; a court of appeal is a court all the same. */
function withInstance(so: Telling): Telling {
  const parts = so.rest.split(/[,;]/u).filter((part) => !courtWord.test(part));
  const [found, ...others] = parts.flatMap((part) => {
    const said = readCode("instance", instances, part);
    return said.ok ? [{ part: part.trim(), instance: said.value }] : [];
  });
  if (!found || others.length > 0) return so;
  return taken(so, found.part, { instance: found.instance });
}

function taken({ told, rest }: Telling, words: string, more: Told): Telling {
  const left = rest.replace(words, " ").replace(/^[\s,;]+|[\s,;]+$/gu, "");
  return { told: { ...told, ...more }, rest: left };
}
