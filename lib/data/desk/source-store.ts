import { z } from "zod";
import {
  joined,
  loadProvenance,
  provenanceOfFields,
  storeProvenance,
} from "@/lib/data/desk/provenance";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type Publisher, publisher, type Source, source } from "@/lib/domain/source";

const carrier = (id: string) => ({ kind: "source", id });

/** Publishers, sources and what is known of their captures. */
export function sourceStore(tx: Tx) {
  return {
    addPublishers: async (publishers: Publisher[]) => {
      await tx.publisher.createMany({
        data: publishers.map((p) => ({ ...p, risk: jsonColumn(p.risk) })),
      });
    },
    add: async (sources: Source[]) => {
      await tx.source.createMany({ data: sources.map(toRow) });
      await tx.sourceRelay.createMany({
        data: sources.flatMap((s) =>
          s.relays.map((relay, position) => ({
            sourceId: s.id,
            publisherId: relay.publisher,
            position,
            what: relay.what,
          })),
        ),
      });
      await tx.capture.createMany({
        data: sources.flatMap((s) => s.captures.map((c) => ({ ...c, sourceId: s.id }))),
      });
      await storeProvenance(tx, joined(sources.map(provenance)));
    },
    publishers: async (): Promise<Publisher[]> =>
      z.array(publisher).parse(await tx.publisher.findMany({ orderBy: { id: "asc" } })),
    all: async (): Promise<Source[]> => {
      const rows = await tx.source.findMany({
        orderBy: { position: "asc" },
        include: { relays: { orderBy: { position: "asc" } }, captures: { orderBy: { id: "asc" } } },
      });
      const known = await loadProvenance(
        tx,
        rows.map((row) => row.id),
      );
      return rows.map((row) =>
        source.parse({
          id: row.id,
          kind: row.kind,
          title: row.title,
          titleBasis: row.titleBasis,
          language: row.language,
          publisher: known.stated(carrier(row.id), "publisher", row.publisherId),
          authors: row.authors,
          published: known.stated(carrier(row.id), "published", row.published),
          address: row.address,
          relays: row.relays.map(({ publisherId, what }) => ({ publisher: publisherId, what })),
          note: row.note,
          captures: row.captures.map(({ id, sha256, codePoints, fileName }) => ({
            id,
            sha256,
            codePoints,
            fileName,
          })),
        }),
      );
    },
  };
}

function provenance(s: Source) {
  return provenanceOfFields(carrier(s.id), { publisher: s.publisher, published: s.published });
}

function toRow(s: Source, position: number) {
  return {
    id: s.id,
    kind: s.kind,
    title: s.title,
    titleBasis: s.titleBasis,
    language: s.language,
    publisherId: s.publisher.value,
    authors: s.authors,
    published: jsonColumn(s.published.value),
    address: s.address,
    note: jsonColumn(s.note),
    position,
  };
}
