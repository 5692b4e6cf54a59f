import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import type { FigureState } from "@/lib/domain/ledger/desk-figure";

const named = z.object({ id: z.string(), title: z.object({ en: z.string(), ru: z.string() }) });

/** Something that rests on a figure, by its id and its title in both languages. */
export type FigureUse = z.infer<typeof named>;

const counted = z.object({ figure: z.string(), cases: z.int() });
const states: Readonly<Record<string, FigureState>> = { public: "public", withdrawn: "withdrawn" };

/** What rests on the figures of the ledger, and which of them are public. */
export function figureUseStore(tx: Tx) {
  return {
    /** The cases whose story, as it is being written now, takes a number from the figure. */
    casesNaming: async (id: string): Promise<FigureUse[]> => {
      const rows = await tx.$queryRaw`
        WITH head AS (
          SELECT DISTINCT ON (entry_id) entry_id, content FROM desk.revision
          ORDER BY entry_id, number DESC)
        SELECT entry_id AS id, jsonb_build_object('en', coalesce(content #>> '{en,title}', ''),
          'ru', coalesce(content #>> '{ru,title}', '')) AS title
        FROM head
        WHERE jsonb_path_exists(jsonb_build_array(content #> '{en,narrative}',
            content #> '{ru,narrative}'),
          'strict $.**.marks[*] ? (@.type == "figure" && @.attrs.figure == $id)',
          jsonb_build_object('id', ${id}::text), true)
        ORDER BY entry_id`;
      return z.array(named).parse(rows);
    },
    /** The cases whose approved story takes a number from the figure. */
    approvedNaming: async (id: string): Promise<string[]> => {
      const rows = await tx.$queryRaw`
        SELECT DISTINCT entry_id AS id FROM desk.entry_text
        WHERE jsonb_path_exists(narrative,
          'strict $.**.marks[*] ? (@.type == "figure" && @.attrs.figure == $id)',
          jsonb_build_object('id', ${id}::text), true)
        ORDER BY 1`;
      return z
        .array(z.object({ id: z.string() }))
        .parse(rows)
        .map((row) => row.id);
    },
    /** The discrepancies that the figure is part of. */
    discrepanciesOf: async (id: string): Promise<FigureUse[]> => {
      const rows = await tx.discrepancy.findMany({
        where: { figures: { has: id } },
        orderBy: { number: "asc" },
        select: { id: true, title: true },
      });
      return z.array(named).parse(rows);
    },
    /** In how many stories, as they are being written now, each figure is named. */
    counts: async (): Promise<Map<string, number>> => {
      const rows = await tx.$queryRaw`
        WITH head AS (
          SELECT DISTINCT ON (entry_id) entry_id, content FROM desk.revision
          ORDER BY entry_id, number DESC)
        SELECT bound #>> '{}' AS figure, count(DISTINCT entry_id)::int AS cases
        FROM head CROSS JOIN LATERAL jsonb_path_query(
          jsonb_build_array(content #> '{en,narrative}', content #> '{ru,narrative}'),
          'strict $.**.marks[*] ? (@.type == "figure").attrs.figure', '{}', true) AS bound
        GROUP BY 1`;
      return new Map(
        z
          .array(counted)
          .parse(rows)
          .map(({ figure, cases }) => [figure, cases]),
      );
    },
    /** Where the figures stand that are or were public; of all others nothing is known to readers. */
    states: async (): Promise<Map<string, FigureState>> => {
      const rows = await tx.subject.findMany({
        where: { kind: "figure" },
        select: { id: true, state: true },
      });
      return new Map(rows.flatMap(({ id, state }) => (states[state] ? [[id, states[state]]] : [])));
    },
  };
}
