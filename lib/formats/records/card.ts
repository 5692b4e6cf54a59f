import { parse } from "parse5";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { cardEvents, cardFields, cardPersons } from "./card-fields";
import { cardTables } from "./card-tables";
import { type DraftRow, refusedRow } from "./draft-row";
import { hostOf } from "./host-of";
import { attribute, elementsIn, type PageElement, type PageNode, textOf } from "./page-text";

const shown = 2_000;

/**
 * Reads a saved page of a case in either layout of the courts' site: with tabs, where sections are told
 * by their headings, or with bookmarks («VNKOD»). Nothing in the page is run or loaded.
 */
export function cardRow(html: string): DraftRow {
  const place = { line: 1, raw: html.slice(0, shown) };
  const plain = html.replace(formatting, "");
  if (isTooDense(plain)) return refusedRow(place, "tooLong");
  const page = parse(plain);
  const heading = headingOf(page);
  if (heading.kind !== null && !/уголовн/iu.test(heading.kind))
    return refusedRow(place, "notCriminal", { kind: heading.kind.slice(0, 80) });
  const draft = draftOf(page, html, heading);
  const isCard = draft.uid || (draft.caseNumber && (draft.received || draft.persons?.length));
  return isCard ? { ...place, draft } : refusedRow(place, "notCard");
}

/**
 * Tags that only change how letters look. Left open they are opened again in every paragraph that
 * follows, so that a small page could be made to grow without bounds.
 */
const formatting =
  /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]{0,4000}>/giu;

/** No page of a court has so many tags beside those; one that has is made to take long. */
function isTooDense(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) tags += 1;
  return tags > 40_000;
}

type Heading = { kind: string | null; number: string | null };

function draftOf(page: PageNode, html: string, heading: Heading): RecordDraft {
  const tables = cardTables(page);
  return {
    ...cardFields(tables),
    court: courtOf(page),
    courtCode: /[?&;]vnkod=([0-9A-Z]{8})(?![0-9A-Z])/u.exec(html)?.[1] ?? null,
    host: hostOf(savedFrom(html)),
    instance: heading.kind,
    caseNumber: heading.number,
    persons: cardPersons(tables),
    events: cardEvents(tables),
    actPublished: hasAct(page),
  };
}

/** What kind of case it is, and its number: both stand above the sections. */
function headingOf(page: PageNode): Heading {
  const heading: Heading = { kind: null, number: null };
  for (const element of elementsIn(page)) {
    if (element.tagName !== "div") continue;
    const named = attribute(element, "class") ?? "";
    if (/^(?:title|name-instanse)$/u.test(named.trim())) heading.kind ??= textOf(element);
    if (/^(?:casenumber|case-num)$/u.test(named.trim())) heading.number ??= textOf(element);
  }
  return heading;
}

function courtOf(page: PageNode): string | null {
  const title = firstNamed(page, "title");
  const text = title === null ? "" : textOf(title);
  return /(?<!\p{L})суд(?!\p{L})/iu.test(text) ? text : null;
}

function firstNamed(page: PageNode, name: string): PageElement | null {
  for (const element of elementsIn(page)) if (element.tagName === name) return element;
  return null;
}

/** Where a browser says that it saved the page from, in a comment at its beginning. */
function savedFrom(html: string): string | null {
  const begins = html.slice(0, 4_000);
  const saved = /saved from url=\(\d{1,6}\)(\S{1,300})/iu.exec(begins);
  return (saved ?? /\burl:\s?(https?:\/\/\S{1,300})/iu.exec(begins))?.[1] ?? null;
}

/** How much of the page the words of a tab can be. */
const nodesOfTab = 12;

/** The act is published where the card has a section for it. */
function hasAct(page: PageNode): boolean {
  for (const element of elementsIn(page)) {
    if (attribute(element, "id")?.startsWith("cont_doc")) return true;
    if (element.tagName === "li" && /^\s*судебные акты\s*$/iu.test(textOf(element, nodesOfTab)))
      return true;
  }
  return false;
}
