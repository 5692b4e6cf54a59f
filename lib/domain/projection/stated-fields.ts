import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Stated } from "@/lib/domain/stated";

/** A value of which nothing is known. */
export function unknownValue<T>(): Stated<T> {
  return { value: null, basis: "unknown", reason: null, citations: [] };
}

/** A field of a thing: ("party", "0001.defendant", "age"). */
export type FieldOf = { kind: string; id: string; field: string };

type ChangeStated = <T>(stated: Stated<T>, at: FieldOf) => Stated<T>;

/**
 * The entry with every stated value passed through a change, whatever thing it belongs to. What does
 * not rest on citations stays as it is.
 */
export function mapStated(entry: CaseEntry, change: ChangeStated): CaseEntry {
  const defendants = change(entry.defendants, {
    kind: "case-entry",
    id: entry.id,
    field: "defendants",
  });
  const extras = entry.extras?.map((x) => ({
    ...x,
    value: change(x.value, { kind: "extra", id: x.id, field: "value" }),
  }));
  return {
    ...entry,
    defendants,
    parties: entry.parties.map((party) => mapParty(party, change)),
    factors: entry.factors.map((f) => ({
      ...f,
      value: change(f.value, { kind: "factor", id: f.id, field: "value" }),
    })),
    charges: entry.charges.map((charge) => mapCharge(charge, change)),
    proceedings: entry.proceedings.map((proceeding) => mapProceeding(proceeding, change)),
    rulings: entry.rulings.map((r) => ({
      ...r,
      kind: change(r.kind, { kind: "ruling", id: r.id, field: "kind" }),
      lodgedBy: change(r.lodgedBy, { kind: "ruling", id: r.id, field: "lodgedBy" }),
    })),
    sentences: entry.sentences.map((sentence) => mapSentence(sentence, change)),
    happenings: entry.happenings.map((h) => ({
      ...h,
      date: change(h.date, { kind: "happening", id: h.id, field: "date" }),
    })),
    ...(extras ? { extras } : {}),
  };
}

type Of<K extends "parties" | "charges" | "proceedings" | "sentences"> = CaseEntry[K][number];

function mapParty(p: Of<"parties">, change: ChangeStated): Of<"parties"> {
  const at = (field: string) => ({ kind: "party", id: p.id, field });
  return {
    ...p,
    rank: change(p.rank, at("rank")),
    post: change(p.post, at("post")),
    unit: change(p.unit, at("unit")),
    age: change(p.age, at("age")),
    serviceAsStated: change(p.serviceAsStated, at("serviceAsStated")),
    serviceAsAssessed: change(p.serviceAsAssessed, at("serviceAsAssessed")),
    homeRegion: change(p.homeRegion, at("homeRegion")),
    relation: change(p.relation, at("relation")),
  };
}

function mapCharge(c: Of<"charges">, change: ChangeStated): Of<"charges"> {
  const at = (field: string) => ({ kind: "charge", id: c.id, field });
  return {
    ...c,
    asStated: change(c.asStated, at("asStated")),
    provision: change(c.provision, at("provision")),
    counts: change(c.counts, at("counts")),
    requalifiedTo: change(c.requalifiedTo, at("requalifiedTo")),
    outcome: change(c.outcome, at("outcome")),
  };
}

function mapProceeding(p: Of<"proceedings">, change: ChangeStated): Of<"proceedings"> {
  const at = (field: string) => ({ kind: "proceeding", id: p.id, field });
  return {
    ...p,
    instance: change(p.instance, at("instance")),
    court: change(p.court, at("court")),
    courtAsStated: change(p.courtAsStated, at("courtAsStated")),
    caseNumber: change(p.caseNumber, at("caseNumber")),
    uid: change(p.uid, at("uid")),
    received: change(p.received, at("received")),
    decided: change(p.decided, at("decided")),
    openness: change(p.openness, at("openness")),
    closedOn: change(p.closedOn, at("closedOn")),
    heldAt: change(p.heldAt, at("heldAt")),
    actPublished: change(p.actPublished, at("actPublished")),
  };
}

function mapSentence(s: Of<"sentences">, change: ChangeStated): Of<"sentences"> {
  const at = (field: string) => ({ kind: "sentence", id: s.id, field });
  return {
    ...s,
    kind: change(s.kind, at("kind")),
    term: change(s.term, at("term")),
    suspended: change(s.suspended, at("suspended")),
    probation: change(s.probation, at("probation")),
    regime: change(s.regime, at("regime")),
    extra: change(s.extra, at("extra")),
  };
}
