import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { dayOrNull } from "@/lib/data/json-column";
import { toProvisionVersion, versionInclude } from "@/lib/data/reference/provision-rows";
import type { ReferenceSource } from "@/lib/domain/public/views";

const sources = z.array(
  z
    .looseObject({ document: z.string(), address: z.string().optional() })
    .transform(
      ({ document, address }): ReferenceSource => ({ document, address: address ?? null }),
    ),
);
const notes = z.array(z.looseObject({ textEn: z.string() }).transform((note) => note.textEn));
const partsInForce = z.record(z.string(), z.array(z.string()));

const inOrder = { orderBy: { position: "asc" } } as const;
const provisions = {
  ...inOrder,
  include: { versions: { include: versionInclude, orderBy: { validFrom: "asc" } } },
} as const;

/** Every article of the chapter with its parts and their versions, in the order of the Code. */
export async function readArticles() {
  const rows = await publishedClient().article.findMany({ ...inOrder, include: { provisions } });
  return rows.map(toArticle);
}

/** One article, or null. */
export async function readArticle(number: string) {
  const row = await publishedClient().article.findUnique({
    where: { number },
    include: { provisions },
  });
  return row ? toArticle(row) : null;
}

/** The stages of the law in time, the oldest first. */
export async function readStages() {
  const rows = await publishedClient().legalStage.findMany(inOrder);
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    validFrom: dayOrNull(row.validFrom),
    validTo: dayOrNull(row.validTo),
  }));
}

type Row = Awaited<ReturnType<typeof findOne>>;
const findOne = () => publishedClient().article.findFirstOrThrow({ include: { provisions } });

function toArticle(row: Row) {
  return {
    number: row.number,
    titleRu: row.titleRu,
    titleEn: row.titleEn,
    titleEnBasis: row.titleEnBasis ?? "",
    chapter: row.chapter,
    warning: row.warning,
    notes: notes.parse(row.notes),
    sources: sources.parse(row.sources),
    partsInForce: partsInForce.parse(row.partsInForce),
    parts: row.provisions.map((provision) => ({
      provision: provision.id,
      part: provision.part,
      versions: provision.versions.map(toProvisionVersion),
    })),
  };
}
export type ReadArticle = ReturnType<typeof toArticle>;
