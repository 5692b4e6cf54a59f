import type { EventDraft, RecordDraft } from "@/lib/domain/records/record-draft";
import { hostOf } from "./host-of";
import { type JsonObject, objectIn, objectsIn, saysYes, textIn } from "./json-value";

/** A record of SUDRF Scraper (tochno-st/sudrfscraper) as its JSON lines print it. */
export function tochnoDraft(object: JsonObject): RecordDraft {
  const links = objectIn(object, "links");
  const connected = objectIn(object, "connectedLinks");
  const address = textIn(links, "META", "TEXT_AND_META", "TEXT");
  return {
    court: textIn(object, "name"),
    host: hostOf(address),
    region: textIn(object, "region"),
    instance: textIn(object, "instance"),
    uid: textIn(object, "cui", "CUI"),
    caseNumber: textIn(object, "caseNumber"),
    received: textIn(object, "entryDate"),
    decided: textIn(object, "resultDate"),
    inForce: textIn(object, "endDate"),
    judge: textIn(object, "judge"),
    result: textIn(object, "decision"),
    names: textIn(object, "names"),
    events: objectsIn(object, "steps").map(stepDraft),
    lowerNumber: textIn(connected, "CASE_NUMBER_LOWER"),
    upperNumber: textIn(connected, "CASE_NUMBER_UPPER"),
    actPublished: actPublished({
      text: textIn(object, "text"),
      act: textIn(links, "TEXT"),
      both: textIn(links, "TEXT_AND_META"),
      card: textIn(links, "META"),
    }),
    synthetic: saysYes(object, "synthetic"),
  };
}

/**
 * Whether an object is of this program, which calls a court `name`: so do others their people, of whom
 * nobody shall be taken for a court.
 */
export function isTochno(object: JsonObject): boolean {
  return own.some((key) => Object.hasOwn(object, key));
}

const own = [
  "cui",
  "CUI",
  "caseNumber",
  "entryDate",
  "resultDate",
  "instance",
  "decision",
] as const;

function stepDraft(step: JsonObject): EventDraft {
  return {
    name: textIn(step, "eventName"),
    date: textIn(step, "eventDate"),
    time: textIn(step, "eventTime"),
    place: textIn(step, "eventPlace"),
    result: textIn(step, "eventResult"),
    reason: textIn(step, "eventResultReason"),
    note: textIn(step, "additionalInfo"),
    published: textIn(step, "publishedDate"),
  };
}

/** The columns of its tables, which are told apart by their order: their headings have changed. */
export const tochnoColumns = [
  "id",
  "region",
  "instance",
  "court",
  "caseNumber",
  "received",
  "names",
  "judge",
  "decided",
  "result",
  "inForce",
  "consideredBy",
  "uid",
  "card",
  "act",
  "both",
  "upperLink",
  "lowerLink",
  "upperNumber",
  "lowerNumber",
  "text",
] as const;
type Column = (typeof tochnoColumns)[number];

/** A record of the same program from a row of its table, where semicolons part and nothing quotes. */
export function tochnoRowDraft(cells: readonly string[]): RecordDraft {
  const cell = (column: Column) => printed(cells[tochnoColumns.indexOf(column)]);
  return {
    court: cell("court"),
    host: hostOf(cell("card") ?? cell("both") ?? cell("act")),
    region: cell("region"),
    instance: cell("instance"),
    uid: cell("uid"),
    caseNumber: cell("caseNumber"),
    received: cell("received"),
    decided: cell("decided"),
    inForce: cell("inForce"),
    judge: cell("judge"),
    result: cell("result"),
    names: cell("names"),
    lowerNumber: cell("lowerNumber"),
    upperNumber: cell("upperNumber"),
    actPublished: actPublished({
      text: cell("text"),
      act: cell("act"),
      both: cell("both"),
      card: cell("card"),
    }),
  };
}

function printed(cell: string | undefined): string | null {
  return cell === undefined || cell === "-" || cell === "null" || cell === "" ? null : cell;
}

type Links = Record<"text" | "act" | "both" | "card", string | null>;

/** A listing links the act where it is published; a page that is card and act at once does not tell. */
function actPublished({ text, act, both, card }: Links): boolean | null {
  if (text || act) return true;
  return both === null && card !== null ? false : null;
}
