import { z } from "zod";
import type { ReferenceTables } from "@/lib/domain/reference-tables";
import { day, dayOrNull } from "./days";

const json = z.json().transform((value) => value ?? {});
const text = z.string();
const maybe = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const maybeDay = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null);
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

const penalty = z
  .object({
    kind: text,
    minMonths: z.int().nullish(),
    maxMonths: z.int().nullish(),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]));

const part = z.object({
  part: text,
  descriptionEn: text,
  gistRu: text,
  penalties: z.array(penalty),
  circumstances: list,
  subjects: list,
  qualifiers: list,
  absenceDays: z.record(z.string(), z.json()).nullable(),
  fault: maybe,
  gravity: maybe,
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  validFromBasis: text,
  validFromConfidence: z.number(),
  introducedBy: maybe,
  note: maybe,
  revisions: z
    .array(
      z.looseObject({ from: z.iso.date(), to: z.iso.date().optional(), by: maybe, change: text }),
    )
    .default([]),
});
type Part = z.infer<typeof part>;

const article = z.object({
  number: text,
  code: text,
  chapter: text,
  titleRu: text,
  titleEn: text,
  titleEnBasis: maybe,
  aliasesEn: list,
  aliasesRu: list,
  warning: maybe,
  notes: json.default([]),
  partsInForce: json,
  sources: json,
  parts: z.array(part),
});

const dated = { date: maybeDay, inForce: maybeDay, inForceBasis: maybe, note: maybe };
const file = z.object({
  laws: z.array(
    z.object({ id: text, titleRu: maybe, titleEn: maybe, ...dated, sources: json.default([]) }),
  ),
  legalVersions: z.array(
    z.object({
      id: text,
      label: text,
      validFrom: maybeDay,
      validFromBasis: maybe,
      validTo: maybeDay,
      introducedBy: maybe,
      note: maybe,
    }),
  ),
  generalPart: z.array(z.looseObject({ article: text, fact: text })),
  articles: z.array(article),
});

type LawTables = Pick<
  ReferenceTables,
  "laws" | "stages" | "rules" | "articles" | "provisions" | "versions" | "penalties"
>;

/** Reads `articles.json`: the articles and parts of the military chapter with their versions. */
export function readArticles(content: string): LawTables {
  const parsed = file.parse(JSON.parse(content));
  const parts = parsed.articles.flatMap((a) =>
    a.parts.map((p) => ({ article: a.number, part: p })),
  );
  return {
    laws: parsed.laws.map(({ date, inForce, inForceBasis, ...law }) => ({
      ...law,
      date: dayOrNull(date),
      inForce: dayOrNull(inForce),
      basis: inForceBasis,
    })),
    stages: parsed.legalVersions.map(({ validFromBasis, ...stage }, position) => ({
      ...stage,
      validFrom: dayOrNull(stage.validFrom),
      validTo: dayOrNull(stage.validTo),
      basis: validFromBasis,
      position,
    })),
    rules: parsed.generalPart.map((rule) => ({
      article: rule.article,
      fact: rule.fact,
      data: json.parse(rule),
    })),
    articles: parsed.articles.map(({ parts: _parts, ...row }, position) => ({
      ...row,
      related: false,
      position,
    })),
    provisions: parts.map(({ article: number, part: p }, position) => ({
      id: provisionOf(number, p),
      articleNumber: number,
      part: p.part,
      position,
    })),
    versions: parts.map(({ article: number, part: p }) => versionRow(number, p)),
    penalties: parts.flatMap(({ article: number, part: p }) => penaltyRows(number, p)),
  };
}

/** `337(2.1)`; an article without parts is a provision by its number alone. */
function provisionOf(number: string, p: Part): string {
  return p.part === "single" ? number : `${number}(${p.part})`;
}

const versionId = (number: string, p: Part) => `${provisionOf(number, p)}@${p.validFrom}`;

function versionRow(number: string, p: Part): LawTables["versions"][number] {
  const row = {
    id: versionId(number, p),
    provisionId: provisionOf(number, p),
    gistEn: p.descriptionEn,
    gistRu: p.gistRu,
    circumstances: p.circumstances,
    subjects: p.subjects,
    qualifiers: p.qualifiers,
    fault: p.fault,
    gravity: p.gravity,
    validFrom: day(p.validFrom),
    validTo: dayOrNull(p.validTo),
    basis: p.validFromBasis,
    confidence: p.validFromConfidence,
    introducedBy: p.introducedBy,
    note: noteOf(p),
    revisions: json.parse(p.revisions),
  };
  return p.absenceDays ? { ...row, absenceDays: json.parse(p.absenceDays) } : row;
}

function noteOf(p: Part): string | null {
  const revisions = p.revisions.map(
    ({ from, to, change }) => `${to ? `${from} – ${to}` : `From ${from}`}: ${change}.`,
  );
  const notes = [...(p.note ? [p.note] : []), ...revisions];
  return notes.length > 0 ? notes.join(" ") : null;
}

function penaltyRows(number: string, p: Part): LawTables["penalties"] {
  return p.penalties.map(({ kind, minMonths, maxMonths, ...other }, position) => ({
    id: `${versionId(number, p)}/${position}`,
    versionId: versionId(number, p),
    position,
    kind,
    minMonths: minMonths ?? null,
    maxMonths: maxMonths ?? null,
    other,
  }));
}
