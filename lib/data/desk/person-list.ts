import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { type Viewer, visibleTo } from "@/lib/data/desk/visible-to";
import { Prisma } from "@/lib/data/generated/client";
import { isCyrillic, toCyrillic, toLatin } from "@/lib/domain/other-script";
import { consents, displayPolicies } from "@/lib/domain/person";
import { revisionStates } from "@/lib/domain/revision";

/** Which people are wanted; null means all. Merged records are left out unless asked for. */
export type PersonFilter = {
  viewer: Viewer;
  words: string | null;
  display: string | null;
  tier: number | null;
  unsettled: boolean;
  merged: boolean;
  page: { first: number; count: number };
};

const text = z.object({ en: z.string(), ru: z.string() });
const listed = z.object({
  id: z.string(),
  name: text.nullable(),
  label: text,
  printed: z.array(z.string()),
  display: z.enum(displayPolicies),
  consent: z.enum(consents),
  riskTier: z.number(),
  cases: z.number(),
  isPublic: z.boolean(),
  mergedInto: z.string().nullable(),
});

/** A person in the list of the desk. `cases` counts those that the viewer may see. */
export type ListedPerson = z.infer<typeof listed>;

/** The people that somebody may know of, by name, with how many there are in all. */
export async function listPersons(tx: Tx, filter: PersonFilter) {
  const { viewer, display, tier, unsettled, merged, page } = filter;
  const rows = await tx.$queryRaw`
    ${held(viewer)}
    SELECT p.id, p.name, p.label, p.printed, p.display, p.consent, p.risk_tier AS "riskTier",
      (SELECT count(DISTINCT h.entry)::int FROM held h WHERE h.person = p.id AND h.seen) AS cases,
      EXISTS (SELECT FROM desk.entry_person ep WHERE ep.person_id = p.id) AS "isPublic",
      l.to_id AS "mergedInto", count(*) OVER ()::int AS total
    FROM desk.person p
    LEFT JOIN desk.person_link l ON l.from_id = p.id AND l.kind = 'duplicate'
    WHERE ${known} AND ${named(filter.words)}
      AND (${merged} OR l.from_id IS NULL)
      AND (${display}::text IS NULL OR p.display = ${display})
      AND (${tier}::int IS NULL OR p.risk_tier = ${tier})
      AND (NOT ${unsettled} OR p.consent IN ('not-asked', 'asked'))
    ORDER BY coalesce(p.name ->> 'ru', p.printed[1], p.label ->> 'ru') COLLATE "ru-x-icu", p.id
    LIMIT ${page.count} OFFSET ${page.first}`;
  const read = z.array(listed.extend({ total: z.number() })).parse(rows);
  return {
    people: read.map(({ total: _total, ...person }): ListedPerson => person),
    total: read[0]?.total ?? 0,
  };
}

const inCase = z.object({
  id: z.string(),
  number: z.string(),
  titleEn: z.string(),
  titleRu: z.string(),
  state: z.enum(revisionStates),
  isPublic: z.boolean(),
});

/** A case in which somebody or something stands, as the desk lists it. */
export type InCase = z.infer<typeof inCase>;

/** The cases of these people that the viewer may see, and whether there are others. */
export async function casesOfPersons(tx: Tx, ids: readonly string[], viewer: Viewer) {
  const rows = await tx.$queryRaw`
    ${held(viewer)}
    SELECT DISTINCT e.id, e.number, head.content -> 'en' ->> 'title' AS "titleEn",
      head.content -> 'ru' ->> 'title' AS "titleRu", head.state, h.seen,
      EXISTS (SELECT FROM published.subject s
        WHERE s.kind = 'case' AND s.id = e.id AND s.state = 'public') AS "isPublic"
    FROM held h JOIN desk.case_entry e ON e.id = h.entry
    JOIN LATERAL (SELECT r.content, r.state FROM desk.revision r WHERE r.entry_id = e.id
      ORDER BY r.number DESC LIMIT 1) head ON true
    WHERE h.person = ANY(${[...ids]}::text[])
    ORDER BY e.number`;
  const read = z.array(inCase.extend({ seen: z.boolean() })).parse(rows);
  return {
    cases: read.filter((row) => row.seen).map(({ seen: _seen, ...row }): InCase => row),
    hidden: read.some((row) => !row.seen),
  };
}

/** True where the viewer may know of a person: in no case, or in one that the viewer may see. */
export async function knowsPerson(tx: Tx, id: string, viewer: Viewer): Promise<boolean> {
  const rows = await tx.$queryRaw`
    ${held(viewer)} SELECT FROM desk.person p WHERE p.id = ${id} AND ${known}`;
  return z.array(z.unknown()).parse(rows).length === 1;
}

/** The ids of everybody who stands in a case with one of these people, themselves left out. */
export async function companionsOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw`
    ${held({ account: null, seesAll: true })}
    SELECT DISTINCT other.person AS id FROM held one JOIN held other USING (entry)
    WHERE one.person = ANY(${[...ids]}::text[]) AND other.person <> ALL(${[...ids]}::text[])`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}

/** The newest words of every case in which one of these people stands, and the approved ones. */
export async function wordsOfCases(tx: Tx, ids: readonly string[]): Promise<string> {
  const rows = await tx.$queryRaw`
    ${held({ account: null, seesAll: true })}
    SELECT (SELECT string_agg(r.content::text, ' ') FROM desk.revision r
      WHERE r.entry_id = one.entry AND (r.languages <> '{}' OR r.number =
        (SELECT max(m.number) FROM desk.revision m WHERE m.entry_id = one.entry))) AS words
    FROM (SELECT DISTINCT entry FROM held WHERE person = ANY(${[...ids]}::text[])) AS one`;
  return z
    .array(z.object({ words: z.string().nullable() }))
    .parse(rows)
    .map((row) => row.words ?? "")
    .join(" ");
}

/** The cases whose newest state names a person. */
export async function draftsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT e.id FROM desk.case_entry e
    JOIN LATERAL (SELECT r.content FROM desk.revision r WHERE r.entry_id = e.id
      ORDER BY r.number DESC LIMIT 1) head ON true
    WHERE EXISTS (SELECT FROM jsonb_array_elements(head.content -> 'persons') held
      WHERE held ->> 'id' = ${id})
    ORDER BY e.id`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}

/**
 * Who stands in which case, in its newest state or as it was approved, and whether that is seen; and
 * who was taken out of a case: by a merge, or at some time out of one for named people.
 */
function held(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`
    WITH held AS (
      SELECT e.id AS entry, one.person, ${visibleTo(viewer)} AS seen
      FROM desk.case_entry e, LATERAL (
        SELECT ep.person_id AS person FROM desk.entry_person ep WHERE ep.entry_id = e.id
        UNION
        SELECT listed ->> 'id' FROM jsonb_array_elements((SELECT r.content -> 'persons'
          FROM desk.revision r WHERE r.entry_id = e.id ORDER BY r.number DESC LIMIT 1)) AS listed
      ) AS one
    ), taken AS (
      SELECT l.from_id AS person, ${visibleTo(viewer)} AS seen
      FROM desk.person_link l, jsonb_array_elements(l.undo -> 'entries') AS from_case
      JOIN desk.case_entry e ON e.id = from_case ->> 'entry' WHERE l.kind = 'duplicate'
      UNION
      SELECT listed ->> 'id', ${visibleTo(viewer)}
      FROM desk.case_entry e JOIN desk.revision r ON r.entry_id = e.id,
        jsonb_array_elements(r.content -> 'persons') AS listed WHERE e.access <> 'desk'
    )`;
}

/** Somebody who stands nowhere any more is known to those who may see where they stood. */
const known = Prisma.sql`(
  EXISTS (SELECT FROM held h WHERE h.person = p.id AND h.seen)
  OR EXISTS (SELECT FROM taken t WHERE t.person = p.id AND t.seen)
  OR NOT EXISTS (SELECT FROM held h WHERE h.person = p.id)
    AND NOT EXISTS (SELECT FROM taken t WHERE t.person = p.id))`;

const spoken = Prisma.sql`translate(lower(concat_ws(' ', p.name ->> 'en', p.name ->> 'ru',
  array_to_string(p.printed, ' '), p.label ->> 'en', p.label ->> 'ru')), 'ё', 'е')`;

/** Every word asked for stands in a name, a spelling or a label: as typed, or in the other script. */
function named(asked: string | null): Prisma.Sql {
  const words = asked?.trim();
  if (!words) return Prisma.sql`true`;
  const other = isCyrillic(words) ? toLatin(words) : toCyrillic(words);
  return Prisma.sql`(${spoken} LIKE ALL (${patterns(words)}::text[])
    OR ${spoken} LIKE ALL (${patterns(other)}::text[]))`;
}

/** The words of a question as patterns: in small letters, ё as е, nothing of them a wild card. */
export function patterns(words: string): string[] {
  return words
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 12)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`);
}
