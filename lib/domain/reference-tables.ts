import type { Json } from "./projection/json";

type JsonInput = Exclude<Json, null>;

/** The rows of the reference schema, as read from the files of reference data. */
export type ReferenceTables = {
  laws: {
    id: string;
    titleRu: string | null;
    titleEn: string | null;
    date: Date | null;
    inForce: Date | null;
    basis: string | null;
    note: string | null;
    sources: JsonInput;
  }[];
  stages: {
    id: string;
    label: string;
    validFrom: Date | null;
    validTo: Date | null;
    basis: string | null;
    introducedBy: string | null;
    note: string | null;
    position: number;
  }[];
  rules: { article: string; fact: string; data: JsonInput }[];
  articles: {
    number: string;
    code: string;
    chapter: string;
    titleRu: string;
    titleEn: string;
    titleEnBasis: string | null;
    aliasesEn: string[];
    aliasesRu: string[];
    warning: string | null;
    notes: JsonInput;
    partsInForce: JsonInput;
    sources: JsonInput;
    related: boolean;
    position: number;
  }[];
  provisions: { id: string; articleNumber: string; part: string; position: number }[];
  versions: {
    id: string;
    provisionId: string;
    gistEn: string;
    gistRu: string;
    circumstances: string[];
    subjects: string[];
    qualifiers: string[];
    absenceDays?: JsonInput;
    fault: string | null;
    gravity: string | null;
    validFrom: Date;
    validTo: Date | null;
    basis: string;
    confidence: number;
    introducedBy: string | null;
    note: string | null;
    revisions: JsonInput;
  }[];
  penalties: {
    id: string;
    versionId: string;
    position: number;
    kind: string;
    minMonths: number | null;
    maxMonths: number | null;
    other: JsonInput;
  }[];
  regions: {
    code: string;
    iso: string | null;
    nameRu: string;
    nameEn: string;
    kind: string;
    districtRu: string | null;
    districtEn: string | null;
    timezone: string | null;
    militaryDistrictCourt: string | null;
    aliases: string[];
    status: string;
    position: number;
  }[];
  courts: {
    code: string;
    nameRu: string;
    nameEn: string;
    nameEnBasis: string | null;
    shortRu: string | null;
    kind: string;
    aliasesEn: string[];
    townRu: string | null;
    townEn: string | null;
    country: string | null;
    regionCode: string | null;
    superiorCode: string | null;
    appealCode: string | null;
    cassationCode: string | null;
    superiorBasis: string | null;
    host: string | null;
    status: string;
    statusAsOf: string | null;
    formerNames: string[];
    note: string | null;
    sources: string[];
    details: JsonInput;
    position: number;
  }[];
  workingYears: {
    year: number;
    nonWorkingWeekdays: Date[];
    workingSaturdays: Date[];
    perMonth: number[];
    workingDays: number;
    source: string;
    confidence: number;
  }[];
  termSets: {
    id: string;
    groupName: string;
    ru: string[];
    en: string[];
    marks: string[];
    position: number;
  }[];
};
