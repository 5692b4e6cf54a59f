import { z } from "zod";

/** Why a record may belong to a case, each with what it weighs. */
export const matchWeights = {
  /** The same UID, which stays with a case through every instance. */
  uid: 60,
  /** The same number at the same court. */
  number: 50,
  /** The same court and day of decision. */
  decided: 20,
  /** The same court and day of receipt. */
  received: 20,
  /** A provision that the case is charged under. */
  provision: 10,
} as const;
export const matchReasons = ["uid", "number", "decided", "received", "provision"] as const;
export type MatchReason = (typeof matchReasons)[number];

export const matchStates = ["proposed", "accepted", "refused"] as const;

/** A proceeding of a case, as far as a record can be compared with it; days are exact ones only. */
export type ComparedProceeding = {
  entry: string;
  proceeding: string;
  instance: string | null;
  court: string | null;
  number: string | null;
  uid: string | null;
  received: string | null;
  decided: string | null;
  /** The provisions that the case is charged under: `337(5)`. */
  provisions: readonly string[];
};

/** The same of a record. */
export type ComparedRecord = Omit<ComparedProceeding, "entry" | "proceeding"> & { record: bigint };

/** A record that may belong to a case; the heavier, the likelier. */
export type MatchProposal = {
  record: bigint;
  entry: string;
  proceeding: string;
  reasons: MatchReason[];
  weight: number;
};

/** A proposal with what an editor said of it. */
export const recordMatch = z.object({
  record: z.bigint(),
  entry: z.string(),
  proceeding: z.string(),
  state: z.enum(matchStates),
  reasons: z.array(z.enum(matchReasons)),
  weight: z.int(),
  court: z.string().nullable(),
  courtRaw: z.string().nullable(),
  caseNumber: z.string(),
  uid: z.string(),
  decided: z.date().nullable(),
  decidedAt: z.date().nullable(),
  /** The titles of the case as they are written now. */
  titleEn: z.string(),
  titleRu: z.string(),
});
export type RecordMatch = z.infer<typeof recordMatch>;

/** What a proposal must weigh: a UID, a number, or two days; or a day and a provision. */
const least = 30;

/** Compares a record with a proceeding; null where too little speaks for it, or the instances differ. */
export function proposeMatch(
  record: ComparedRecord,
  proceeding: ComparedProceeding,
): MatchProposal | null {
  if (differ(record.instance, proceeding.instance)) return null;
  const reasons = matchReasons.filter((reason) => speaks[reason](record, proceeding));
  const weight = reasons.reduce((sum, reason) => sum + matchWeights[reason], 0);
  if (weight < least) return null;
  const { entry, proceeding: id } = proceeding;
  return { record: record.record, entry, proceeding: id, reasons, weight };
}

type Speaks = (record: ComparedRecord, proceeding: ComparedProceeding) => boolean;

const speaks: Record<MatchReason, Speaks> = {
  uid: (a, b) => same(a.uid, b.uid),
  number: (a, b) => same(a.court, b.court) && same(a.number, b.number),
  decided: (a, b) => same(a.court, b.court) && same(a.decided, b.decided),
  received: (a, b) => same(a.court, b.court) && same(a.received, b.received),
  provision: (a, b) => a.provisions.some((provision) => b.provisions.includes(provision)),
};

function same(one: string | null, other: string | null): boolean {
  return one !== null && one !== "" && one === other;
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
