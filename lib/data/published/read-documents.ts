import type { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { Language } from "@/lib/domain/language";
import { localText } from "@/lib/domain/local-text";
import type { PublicKind } from "@/lib/domain/projection/projection";

const shown = {
  id: true,
  version: true,
  document: true,
  digest: true,
  publishedOn: true,
  reason: true,
  redactedOn: true,
} as const;

/** A public version: its document (null where a withdrawal emptied it), and when and why it came. */
export type PublicVersion<T> = {
  id: string;
  version: number;
  document: T | null;
  digest: string;
  publishedOn: string;
  reason: string;
  redacted: boolean;
};

type Wanted<S extends z.ZodType> = { kind: PublicKind; lang: Language; schema: S };

/** Whether a thing is public, withdrawn, or was never there, with its present version. */
export async function readSubject(kind: PublicKind, id: string) {
  const row = await publishedClient().subject.findUnique({ where: { kind_id: { kind, id } } });
  return row ? { version: row.version, withdrawn: row.state === "withdrawn" } : null;
}

/** One version of one thing, or null. */
export async function readVersion<S extends z.ZodType>(
  wanted: Wanted<S>,
  id: string,
  version: number,
): Promise<PublicVersion<z.output<S>> | null> {
  const { kind, lang } = wanted;
  const row = await publishedClient().publication.findUnique({
    where: { kind_id_lang_version: { kind, id, lang, version } },
    select: shown,
  });
  return row ? toVersion(wanted, row) : null;
}

/** Every version of one thing, the newest first, without documents. */
export async function readHistory(kind: PublicKind, id: string, lang: Language) {
  const { document: _document, ...light } = shown;
  const rows = await publishedClient().publication.findMany({
    where: { kind, id, lang },
    select: light,
    orderBy: { version: "desc" },
  });
  return rows.map((row) => ({
    version: row.version,
    digest: row.digest,
    publishedOn: dayOf(row.publishedOn),
    reason: localText.parse(row.reason)[lang],
    redacted: row.redactedOn !== null,
  }));
}

/** The present documents of everything of a kind that is public, or of those with these ids. */
export async function readPresent<S extends z.ZodType>(
  wanted: Wanted<S>,
  ids?: readonly string[],
): Promise<z.output<S>[]> {
  const { kind, lang, schema } = wanted;
  const client = publishedClient();
  const subjects = await client.subject.findMany({
    where: { kind, state: "public", ...(ids ? { id: { in: [...ids] } } : {}) },
    select: { id: true, version: true },
  });
  if (subjects.length === 0) return [];
  const rows = await client.publication.findMany({
    where: { kind, lang, OR: subjects.map(({ id, version }) => ({ id, version })) },
    select: { id: true, document: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => schema.parse(row.document));
}

type Row = {
  id: string;
  version: number;
  document: unknown;
  digest: string;
  publishedOn: Date;
  reason: unknown;
  redactedOn: Date | null;
};

function toVersion<S extends z.ZodType>({ lang, schema }: Wanted<S>, row: Row) {
  return {
    id: row.id,
    version: row.version,
    document: row.document === null ? null : schema.parse(row.document),
    digest: row.digest,
    publishedOn: dayOf(row.publishedOn),
    reason: localText.parse(row.reason)[lang],
    redacted: row.redactedOn !== null,
  };
}
