import {
  joined,
  type ProvenanceRows,
  provenanceOf,
  provenanceOfFields,
  provenanceOfWhole,
} from "@/lib/data/desk/provenance";
import { jsonColumn } from "@/lib/data/json-column";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Factor } from "@/lib/domain/factor";
import type { Party } from "@/lib/domain/party";
import type { Proceeding } from "@/lib/domain/proceeding";
import type { Sentence } from "@/lib/domain/sentence";
import type { Stated } from "@/lib/domain/stated";

/** The fields of each kind of thing that rest on citations, by the name that a citation gives them. */
export const statedFields = {
  party: [
    "rank",
    "post",
    "unit",
    "age",
    "serviceAsStated",
    "serviceAsAssessed",
    "homeRegion",
    "relation",
  ],
  charge: ["asStated", "provision", "counts", "requalifiedTo", "outcome"],
  proceeding: [
    "instance",
    "court",
    "courtAsStated",
    "caseNumber",
    "uid",
    "received",
    "decided",
    "openness",
    "closedOn",
    "heldAt",
    "actPublished",
  ],
  ruling: ["kind", "lodgedBy"],
  sentence: ["kind", "term", "suspended", "probation", "regime", "extra"],
} as const;

/** What the values of an entry rest on, as rows. */
export function entryProvenance(entry: CaseEntry): ProvenanceRows {
  const at = (kind: string, id: string) => ({ kind, id });
  return joined([
    provenanceOf(at("case-entry", entry.id), "defendants", entry.defendants),
    ...entry.parties.map((p) => provenanceOfFields(at("party", p.id), pick(p, statedFields.party))),
    ...entry.factors.map((f) => provenanceOf(at("factor", f.id), "value", f.value)),
    ...entry.charges.map((c) =>
      provenanceOfFields(at("charge", c.id), pick(c, statedFields.charge)),
    ),
    ...entry.proceedings.map((p) =>
      provenanceOfFields(at("proceeding", p.id), pick(p, statedFields.proceeding)),
    ),
    ...entry.rulings.map((r) =>
      provenanceOfFields(at("ruling", r.id), pick(r, statedFields.ruling)),
    ),
    ...entry.sentences.map((s) =>
      provenanceOfFields(at("sentence", s.id), pick(s, statedFields.sentence)),
    ),
    ...entry.happenings.map((h) => provenanceOf(at("happening", h.id), "date", h.date)),
    ...entry.happenings.map((h) => provenanceOfWhole(at("happening", h.id), h.citations)),
    ...entry.annotations.map((a) => provenanceOfWhole(at("annotation", a.id), a.citations)),
    ...(entry.extras ?? []).map((x) => provenanceOf(at("extra", x.id), "value", x.value)),
  ]);
}

function pick<K extends string>(
  thing: Record<K, Stated<unknown>>,
  fields: readonly K[],
): Record<string, Stated<unknown>> {
  return Object.fromEntries(fields.map((field) => [field, thing[field]]));
}

export function partyRow(p: Party, entryId: string, position: number) {
  return {
    id: p.id,
    entryId,
    position,
    role: p.role,
    personId: p.person,
    label: p.label,
    headcount: p.headcount,
    rank: p.rank.value,
    post: jsonColumn(p.post.value),
    unitId: p.unit.value,
    age: p.age.value,
    serviceAsStated: p.serviceAsStated.value,
    serviceAsAssessed: p.serviceAsAssessed.value,
    homeRegion: p.homeRegion.value,
    relation: jsonColumn(p.relation.value),
  };
}

export function factorRow(f: Factor, position: number) {
  const { value } = f.value;
  const counted = typeof value === "object" && value !== null ? value : { min: null, max: null };
  return {
    id: f.id,
    partyId: f.party,
    position,
    code: f.code,
    countMin: counted.min,
    countMax: counted.max,
    answer: typeof value === "string" ? value : null,
  };
}

export function proceedingRow(p: Proceeding, entryId: string, position: number) {
  return {
    id: p.id,
    entryId,
    position,
    instance: p.instance.value,
    court: p.court.value,
    courtAsStated: p.courtAsStated.value,
    caseNumber: p.caseNumber.value,
    uid: p.uid.value,
    received: jsonColumn(p.received.value),
    decided: jsonColumn(p.decided.value),
    openness: p.openness.value,
    closedOn: jsonColumn(p.closedOn.value),
    heldAt: p.heldAt.value,
    actPublished: p.actPublished.value,
  };
}

export function sentenceRow(s: Sentence, position: number) {
  return {
    id: s.id,
    rulingId: s.ruling,
    position,
    kind: s.kind.value,
    termMinMonths: s.term.value?.minMonths ?? null,
    termMaxMonths: s.term.value?.maxMonths ?? null,
    termPrinted: s.term.value?.printed ?? null,
    suspended: s.suspended.value,
    probationMinMonths: s.probation.value?.minMonths ?? null,
    probationMaxMonths: s.probation.value?.maxMonths ?? null,
    probationPrinted: s.probation.value?.printed ?? null,
    regime: s.regime.value,
    extra: jsonColumn(s.extra.value),
  };
}
