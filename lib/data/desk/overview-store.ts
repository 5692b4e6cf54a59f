import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision, titlesNow, type Viewer, visibleTo } from "@/lib/data/desk/visible-to";
import { Prisma } from "@/lib/data/generated/client";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import {
  changedSource,
  driftedFigure,
  ownCase,
  plannedPublication,
  settledOutcomes,
  waitingCase,
  waitingLetters,
} from "@/lib/domain/desk-overview";

/** A comment `c` that somebody still has to answer for; that a case was moved is noted as one too. */
const isOpen = Prisma.sql`c.parent_id IS NULL AND c.resolved_at IS NULL
  AND (c.anchor IS NULL OR NOT c.anchor ? 'move')`;

const mostShown = 100;
const batch = 100;

/** What waits at the desk, for one person, of the cases that they may see. */
export function overviewStore(tx: Tx) {
  return {
    /** How many cases this person may see, and how many open sources there are. */
    counts: async (viewer: Viewer) => {
      const rows = await tx.$queryRaw`
        SELECT (SELECT count(*)::int FROM desk.case_entry e WHERE ${visibleTo(viewer)}) AS cases,
          (SELECT count(*)::int FROM desk.source WHERE protection = 'open') AS sources`;
      const [counts] = z.array(z.object({ cases: z.int(), sources: z.int() })).parse(rows);
      return counts ?? { cases: 0, sources: 0 };
    },
    /** The cases that are this person's and not done with, what stands longest first. */
    own: async (viewer: Viewer) =>
      z.array(ownCase).parse(
        await tx.$queryRaw`
        SELECT ${titlesNow}, head.state,
          coalesce(head.moved_at, head.saved_at, head.created_at) AS since,
          e.assignee_id IS NOT DISTINCT FROM ${viewer.account} AS "isAssigned",
          (SELECT count(*)::int FROM desk.comment c WHERE c.entry_id = e.id
            AND ${isOpen}) AS "openComments"
        FROM desk.case_entry e ${newestRevision}
        WHERE ${visibleTo(viewer)} AND ${viewer.account}::text IS NOT NULL
          AND ${viewer.account} IN (e.assignee_id, e.created_by_id, head.author_id)
          AND (head.state NOT IN ('published', 'withdrawn') OR EXISTS (
            SELECT FROM desk.comment c WHERE c.entry_id = e.id
              AND ${isOpen}))
        ORDER BY (head.state = 'changes-wanted') DESC, since LIMIT ${mostShown}`,
      ),
    /** The cases that wait for a reviewer or for an editor who publishes, the oldest first. */
    waiting: async (viewer: Viewer) =>
      z.array(waitingCase).parse(
        await tx.$queryRaw`
        SELECT ${titlesNow}, head.state,
          coalesce(head.moved_at, head.saved_at, head.created_at) AS since,
          author.alias AS author, reviewer.alias AS reviewer,
          (${viewer.account}::text IS NOT NULL
            AND e.reviewer_id IS NOT DISTINCT FROM ${viewer.account}) AS "isMine"
        FROM desk.case_entry e ${newestRevision}
        LEFT JOIN desk.account author ON author.id = head.author_id
        LEFT JOIN desk.account reviewer ON reviewer.id = e.reviewer_id
        WHERE ${visibleTo(viewer)} AND head.state IN ('in-review', 'ready')
        ORDER BY since LIMIT ${mostShown}`,
      ),
    /** Sources whose latest copy lacks words that a case quotes from an earlier one. */
    changedSources: async (viewer: Viewer) =>
      z.array(changedSource).parse(
        await tx.$queryRaw`
        SELECT s.id, s.title, s.language, count(DISTINCT x.id)::int AS lost,
          array_agg(DISTINCT e.number ORDER BY e.number) AS cases
        FROM desk.source s
        JOIN LATERAL (SELECT * FROM desk.capture k
          WHERE k.source_id = s.id AND k.text IS NOT NULL AND k.taken_at IS NOT NULL
          ORDER BY k.taken_at DESC, k.id DESC LIMIT 1) latest ON true
        JOIN desk.capture c ON c.source_id = s.id AND c.id <> latest.id
          AND (c.taken_at IS NULL OR c.taken_at < latest.taken_at)
        JOIN desk.excerpt x ON x.capture_id = c.id AND position(x.exact IN latest.text) = 0
        JOIN LATERAL (SELECT e.id, e.number FROM desk.case_entry e ${newestRevision}
          WHERE ${visibleTo(viewer)} AND EXISTS (
            SELECT FROM jsonb_array_elements(head.content -> 'excerpts') AS held
            WHERE held ->> 'id' = x.id)) e ON true
        GROUP BY s.id ORDER BY s.title LIMIT ${mostShown}`,
      ),
    /** Numbers in narratives that are bound to a figure which a newer one supersedes. */
    driftedFigures: async (viewer: Viewer) =>
      z.array(driftedFigure).parse(
        await tx.$queryRaw`
        SELECT DISTINCT ${titlesNow}, bound #>> '{}' AS figure, newer.id AS by
        FROM desk.case_entry e ${newestRevision}
        CROSS JOIN LATERAL (VALUES ('en'), ('ru')) AS told (lang)
        CROSS JOIN LATERAL jsonb_path_query(head.content -> told.lang -> 'narrative',
          'strict $.**.marks[*] ? (@.type == "figure").attrs.figure', '{}', true) AS bound
        JOIN desk.reported_figure newer ON newer.supersedes_id = bound #>> '{}'
        WHERE ${visibleTo(viewer)} AND head.state <> 'withdrawn'
        ORDER BY 2, 5 LIMIT ${mostShown}`,
      ),
    /** Publications that are to happen by themselves, and those that failed since this moment. */
    planned: async (viewer: Viewer, since: Date) =>
      z.array(plannedPublication).parse(
        await tx.$queryRaw`
        SELECT ${titlesNow}, p.due_at AS "dueAt", p.ended_at AS "endedAt", p.outcome
        FROM desk.scheduled_publication p JOIN desk.case_entry e ON e.id = p.entry_id
        ${newestRevision}
        WHERE ${visibleTo(viewer)} AND (p.ended_at IS NULL
          OR (p.ended_at > ${since} AND p.outcome <> ALL (${[...settledOutcomes]}::text[])))
        ORDER BY p.due_at LIMIT ${mostShown}`,
      ),
    letters: async () => {
      const rows = await tx.$queryRaw`
        SELECT count(*)::int AS count, min(received_on)::text AS oldest
        FROM desk.contact_message WHERE state = 'new'`;
      return z.array(waitingLetters).parse(rows)[0] ?? { count: 0, oldest: null };
    },
    /** The facts of every case that this person may see, without its long texts, a batch at a time. */
    facts: (viewer: Viewer) => factsInBatches(tx, viewer),
  };
}

async function* factsInBatches(tx: Tx, viewer: Viewer): AsyncGenerator<CaseEntry[]> {
  for (let after = ""; ; ) {
    const rows = z.array(z.object({ id: z.string(), content: z.unknown() })).parse(
      await tx.$queryRaw`
        SELECT e.id, (head.content #- '{en,narrative}' #- '{ru,narrative}')
          - ARRAY['excerpts', 'annotations', 'persons'] AS content
        FROM desk.case_entry e ${newestRevision}
        WHERE ${visibleTo(viewer)} AND head.state <> 'withdrawn' AND e.id > ${after}
        ORDER BY e.id LIMIT ${batch}`,
    );
    yield rows.map((row) => draftEntry.parse(row.content));
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
  }
}
