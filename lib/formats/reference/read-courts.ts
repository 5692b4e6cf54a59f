import { z } from "zod";
import type { ReferenceTables } from "@/lib/domain/reference-tables";

const text = z.string();
const maybe = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

const formerName = z.looseObject({ nameRu: text, nameEn: maybe, until: maybe });
const court = z.looseObject({
  code: text,
  nameRu: text,
  nameEn: text,
  nameEnBasis: maybe,
  shortRu: maybe,
  kind: text,
  aliasesEn: list,
  townRu: maybe,
  townEn: maybe,
  country: maybe,
  subjectCode: maybe,
  superiorCourt: maybe,
  appealCourt: maybe,
  cassationCourt: maybe,
  superiorBasis: maybe,
  sudrfHost: maybe,
  status: text,
  statusAsOf: maybe,
  formerNames: z.array(formerName).default([]),
  note: maybe,
  territoryNote: maybe,
  sources: list,
});
const courtFile = z.object({
  meta: z.looseObject({ sources: z.record(z.string(), z.looseObject({ document: text })) }),
  courts: z.array(court),
});

const region = z.object({
  sudrfCode: text,
  iso3166_2: maybe,
  nameRu: text,
  nameEn: text,
  kind: text,
  federalDistrictRu: maybe,
  federalDistrictEn: maybe,
  timezone: maybe,
  districtMilitaryCourt: maybe,
  aliases: list,
  status: text,
});

/** Reads `courts.json`: each court with the documents that it was taken from. */
export function readCourts(content: string): ReferenceTables["courts"] {
  const { meta, courts } = courtFile.parse(JSON.parse(content));
  const documents = new Map(Object.entries(meta.sources).map(([key, s]) => [key, s.document]));
  return courts.map((c, position) => ({
    code: c.code,
    nameRu: c.nameRu,
    nameEn: c.nameEn,
    nameEnBasis: c.nameEnBasis,
    shortRu: c.shortRu,
    kind: c.kind,
    aliasesEn: c.aliasesEn,
    townRu: c.townRu,
    townEn: c.townEn,
    country: c.country,
    regionCode: c.subjectCode,
    superiorCode: c.superiorCourt,
    appealCode: c.appealCourt,
    cassationCode: c.cassationCourt,
    superiorBasis: c.superiorBasis,
    host: c.sudrfHost,
    status: c.status,
    statusAsOf: c.statusAsOf,
    formerNames: c.formerNames.map(formerNameText),
    note: [c.note, c.territoryNote].filter(Boolean).join(" ") || null,
    sources: c.sources.map((key) => documents.get(key) ?? key),
    details: z.record(z.string(), z.json()).parse(c),
    position,
  }));
}

function formerNameText({ nameRu, nameEn, until }: z.infer<typeof formerName>): string {
  const names = [nameRu, nameEn].filter(Boolean).join(" / ");
  return until ? `${names} (until ${until})` : names;
}

/** Reads `regions.json`. */
export function readRegions(content: string): ReferenceTables["regions"] {
  const { regions } = z.object({ regions: z.array(region) }).parse(JSON.parse(content));
  return regions.map((r, position) => ({
    code: r.sudrfCode,
    iso: r.iso3166_2,
    nameRu: r.nameRu,
    nameEn: r.nameEn,
    kind: r.kind,
    districtRu: r.federalDistrictRu,
    districtEn: r.federalDistrictEn,
    timezone: r.timezone,
    militaryDistrictCourt: r.districtMilitaryCourt,
    aliases: r.aliases,
    status: r.status,
    position,
  }));
}
