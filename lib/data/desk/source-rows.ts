import {
  joined,
  loadProvenance,
  provenanceOfFields,
  removeProvenance,
  storeProvenance,
} from "@/lib/data/desk/provenance";
import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";
import { jsonColumn } from "@/lib/data/json-column";
import { type Source, source } from "@/lib/domain/source";

const carrier = (id: string) => ({ kind: "source", id });

/** Loads sources as the casebook speaks of them, in their order. */
export async function findSources(tx: Tx, where: Prisma.SourceWhereInput): Promise<Source[]> {
  const rows = await tx.source.findMany({
    where,
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      relays: { orderBy: { position: "asc" } },
      captures: {
        orderBy: { id: "asc" },
        select: { id: true, sha256: true, codePoints: true, fileName: true },
      },
    },
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
      archived: row.archived,
      protection: row.protection,
      relays: row.relays.map(({ publisherId, what }) => ({ publisher: publisherId, what })),
      note: row.note,
      captures: row.captures,
    }),
  );
}

/** The columns of a source; its position is given where it is added. */
export function sourceRow(s: Source) {
  return {
    kind: s.kind,
    title: s.title,
    titleBasis: s.titleBasis,
    language: s.language,
    publisherId: s.publisher.value,
    authors: s.authors,
    published: jsonColumn(s.published.value),
    address: s.address,
    archived: s.archived,
    protection: s.protection,
    note: jsonColumn(s.note),
  };
}

/** Stores whom sources relay, and what their publisher and date rest on. */
export async function storeBesideSources(tx: Tx, sources: Source[]): Promise<void> {
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
  await storeProvenance(tx, joined(sources.map(provenance)));
}

/** Takes away whom a source relays, and what its publisher and date rest on. */
export async function removeBesideSource(tx: Tx, s: Source): Promise<void> {
  await tx.sourceRelay.deleteMany({ where: { sourceId: s.id } });
  await removeProvenance(tx, provenance(s));
}

function provenance(s: Source) {
  return provenanceOfFields(carrier(s.id), { publisher: s.publisher, published: s.published });
}
