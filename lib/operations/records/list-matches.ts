import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { type MatchReason, matchStates, type RecordMatch } from "@/lib/domain/records/record-match";
import { assertMay, may } from "@/lib/policies/may";
import { proposedMatches } from "./decide-match";

const asked = z.enum(matchStates).catch("proposed");

/** A match as a page shows it; days are ISO, `court` is a name where it is known. */
export type MatchRow = {
  record: string;
  entry: string;
  state: RecordMatch["state"];
  reasons: MatchReason[];
  court: { name: LocalText | null; printed: string | null };
  caseNumber: string | null;
  uid: string | null;
  decided: string | null;
  title: { en: string; ru: string };
};

/** Matches in one state, with what else there is. */
export type MatchList = {
  matches: MatchRow[];
  state: RecordMatch["state"];
  counts: Record<RecordMatch["state"], number>;
  mayDecide: boolean;
};

/** Records that may belong to cases which this actor sees, in the state that is asked for. */
export async function listMatches(actor: Actor, query: unknown): Promise<MatchList> {
  assertMay(actor, "seeRecords");
  const state = asked.parse(query);
  const all = await proposedMatches(actor);
  const courts = await inTransaction(({ reference }) => reference.courtNames());
  const count = (of: RecordMatch["state"]) => all.filter((match) => match.state === of).length;
  return {
    matches: all.filter((match) => match.state === state).map((match) => rowOf(match, courts)),
    state,
    counts: {
      proposed: count("proposed"),
      accepted: count("accepted"),
      refused: count("refused"),
    },
    mayDecide: may(actor, "matchRecords"),
  };
}

function rowOf(match: RecordMatch, courts: ReadonlyMap<string, LocalText>): MatchRow {
  const { record, entry, state, reasons, court, courtRaw, caseNumber, uid, decided } = match;
  const known = court === null ? null : (courts.get(court) ?? null);
  return {
    record: String(record),
    entry,
    state,
    reasons,
    court: { name: known, printed: courtRaw },
    // A record without a number is told by its content, whose mark is no number.
    caseNumber: caseNumber === "" || caseNumber.startsWith("#") ? null : caseNumber,
    uid: uid || null,
    decided: decided?.toISOString().slice(0, 10) ?? null,
    title: { en: match.titleEn, ru: match.titleRu },
  };
}
