import { z } from "zod";
import { sourceFacts } from "@/lib/data/desk/source-facts";
import { listSources, type SourceFilter } from "@/lib/data/desk/source-list";
import {
  findSources,
  removeBesideSource,
  sourceRow,
  storeBesideSources,
} from "@/lib/data/desk/source-rows";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type Publisher, publisher, type Source } from "@/lib/domain/source";

type Addition = { by: string | null; at: Date };

/** Publishers, sources and what is known of their captures. */
export function sourceStore(tx: Tx) {
  return {
    addPublishers: async (publishers: Publisher[]) => {
      await tx.publisher.createMany({
        data: publishers.map((p) => ({ ...p, risk: jsonColumn(p.risk) })),
      });
    },
    /** Adds sources with what is known of their captures, in this order. */
    add: async (sources: Source[]) => {
      await tx.source.createMany({
        data: sources.map((s, position) => ({ id: s.id, ...sourceRow(s), position })),
      });
      await tx.capture.createMany({
        data: sources.flatMap((s) => s.captures.map((c) => ({ ...c, sourceId: s.id }))),
      });
      await storeBesideSources(tx, sources);
    },
    /** Adds one that somebody has found, after all others. */
    addOne: async (s: Source, { by, at }: Addition) => {
      const last = await tx.source.aggregate({ _max: { position: true } });
      const position = (last._max.position ?? -1) + 1;
      await tx.source.create({
        data: { id: s.id, ...sourceRow(s), position, addedById: by, addedAt: at },
      });
      await storeBesideSources(tx, [s]);
    },
    /** Puts this in the place of what a source was, where it still has that version. */
    replace: async (before: Source, after: Source, version: number): Promise<boolean> => {
      const { count } = await tx.source.updateMany({
        where: { id: before.id, version },
        data: { ...sourceRow(after), version: { increment: 1 } },
      });
      if (count === 0) return false;
      await removeBesideSource(tx, before);
      await storeBesideSources(tx, [after]);
      return true;
    },
    versionOf: async (id: string) => {
      const row = await tx.source.findUnique({
        where: { id },
        select: { version: true, addedAt: true, contact: { select: { sourceId: true } } },
      });
      return (
        row && { version: row.version, addedAt: row.addedAt, hasContact: row.contact !== null }
      );
    },
    /** How to reach the person behind a source, sealed; null takes it away. */
    keepContact: async (sourceId: string, sealed: Uint8Array<ArrayBuffer> | null) => {
      await tx.sourceContact.deleteMany({ where: { sourceId } });
      if (sealed) await tx.sourceContact.create({ data: { sourceId, sealed } });
    },
    contactOf: async (sourceId: string): Promise<Uint8Array | null> =>
      (await tx.sourceContact.findUnique({ where: { sourceId } }))?.sealed ?? null,
    publishers: async (): Promise<Publisher[]> =>
      z.array(publisher).parse(await tx.publisher.findMany({ orderBy: { id: "asc" } })),
    byId: async (id: string): Promise<Source | null> => (await findSources(tx, { id }))[0] ?? null,
    byIds: (ids: readonly string[]): Promise<Source[]> => findSources(tx, { id: { in: [...ids] } }),
    all: (): Promise<Source[]> => findSources(tx, {}),
    protectedIds: async (): Promise<string[]> => {
      const where = { protection: "protected" };
      return (await tx.source.findMany({ where, select: { id: true } })).map(({ id }) => id);
    },
    /** What permissions need to know of these sources. */
    factsOf: (ids: readonly string[]) => sourceFacts(tx, ids),
    /** The ids of the sources that fit, the newest addition first. */
    listed: (filter: SourceFilter) => listSources(tx, filter),
  };
}
