import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision, titlesNow, type Viewer, visibleTo } from "@/lib/data/desk/visible-to";
import { Prisma } from "@/lib/data/generated/client";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import { localText } from "@/lib/domain/local-text";
import { revisionStates } from "@/lib/domain/revision";

const most = 8;
const mostRead = 40;

const foundCase = z.object({
  id: z.string(),
  number: z.string(),
  titleEn: z.string(),
  titleRu: z.string(),
  state: z.enum(revisionStates),
});
export type FoundCase = z.infer<typeof foundCase>;

const inWords = z.object({ id: z.string(), name: localText });
const foundSource = z.object({ id: z.string(), title: z.string(), kind: z.string() });
const foundExcerpt = z.object({
  id: z.string(),
  exact: z.string(),
  source: z.string(),
  title: z.string(),
});
const foundLetter = z.object({ id: z.string(), day: z.string(), body: z.string() });

/** Looks through the desk for words as they were typed, whatever their case, ё as е. */
export function deskSearchStore(tx: Tx) {
  return {
    /** Cases by number or title, those whose title begins so first. */
    casesByTitle: async (words: string, viewer: Viewer): Promise<FoundCase[]> =>
      z.array(foundCase).parse(
        await tx.$queryRaw`
        SELECT ${titlesNow}, head.state FROM desk.case_entry e ${newestRevision}
        WHERE ${visibleTo(viewer)} AND (e.number LIKE ${`${likeText(words)}%`}
          OR ${holds(Prisma.sql`head.content -> 'en' ->> 'title'`, words)}
          OR ${holds(Prisma.sql`head.content -> 'ru' ->> 'title'`, words)})
        ORDER BY e.number = ${words} DESC, e.number DESC LIMIT ${most}`,
      ),
    /** Cases in whose newest state the words stand somewhere, with that state, to look where. */
    casesByContent: async (words: string, viewer: Viewer) => {
      const rows = await tx.$queryRaw`
        SELECT ${titlesNow}, head.state, head.content FROM desk.case_entry e ${newestRevision}
        WHERE ${visibleTo(viewer)} AND head.content::text ILIKE ${`%${inContent(words)}%`}
        ORDER BY coalesce(head.saved_at, head.created_at) DESC LIMIT ${mostRead}`;
      return z
        .array(foundCase.extend({ content: z.unknown() }))
        .parse(rows)
        .map(({ content, ...row }): FoundCase & { entry: CaseEntry } => ({
          ...row,
          entry: draftEntry.parse(content),
        }));
    },
    sources: async (words: string) =>
      z.array(foundSource).parse(
        await tx.$queryRaw`
        SELECT id, title, kind FROM desk.source
        WHERE ${holds(Prisma.sql`concat_ws(' ', id, title, address, array_to_string(authors, ' '))`, words)}
        ORDER BY title LIMIT ${most}`,
      ),
    excerpts: async (words: string) =>
      z.array(foundExcerpt).parse(
        await tx.$queryRaw`
        SELECT x.id, x.exact, s.id AS source, s.title FROM desk.excerpt x
        JOIN desk.capture c ON c.id = x.capture_id JOIN desk.source s ON s.id = c.source_id
        WHERE ${holds(Prisma.sql`x.exact`, words)} ORDER BY s.title, x.start_at LIMIT ${most}`,
      ),
    units: async (words: string) => named(tx, Prisma.sql`desk.unit`, words),
    places: async (words: string) => named(tx, Prisma.sql`desk.place`, words),
    publishers: async (words: string) => named(tx, Prisma.sql`desk.publisher`, words),
    letters: async (words: string) =>
      z.array(foundLetter).parse(
        await tx.$queryRaw`
        SELECT id, received_on::text AS day, body FROM desk.contact_message
        WHERE ${holds(Prisma.sql`body`, words)} ORDER BY received_on DESC LIMIT ${most}`,
      ),
  };
}

async function named(tx: Tx, table: Prisma.Sql, words: string) {
  const rows = await tx.$queryRaw`
    SELECT id, name FROM ${table}
    WHERE ${holds(Prisma.sql`concat_ws(' ', name ->> 'en', name ->> 'ru')`, words)}
    ORDER BY name ->> 'en' LIMIT ${most}`;
  return z.array(inWords).parse(rows);
}

/** The condition that a text has these words in it. */
function holds(text: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`published.fold(${text}) LIKE published.fold(${`%${likeText(words)}%`})`;
}

/** A percent sign, an underscore or a backslash in the words means itself. */
function likeText(words: string): string {
  return words.replaceAll(/[\\%_]/g, "\\$&");
}

/**
 * The words as they stand inside a JSON text. Folding all that is kept would take three times as long:
 * any letter may stand for an е or ё, and who reads what was found looks again.
 */
function inContent(words: string): string {
  return likeText(JSON.stringify(words).slice(1, -1)).replaceAll(/[её]/giu, "_");
}
