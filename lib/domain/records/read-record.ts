import { type CourtRecord, recordLimits } from "./court-record";
import type { KnownProvisions } from "./known-provisions";
import { splitLowerCourt } from "./lower-court";
import { printedText } from "./printed-text";
import { readDay } from "./read-day";
import { readEvents } from "./read-events";
import { readInstance } from "./read-instance";
import { readNames } from "./read-names";
import { readNumber } from "./read-number";
import { readPersons } from "./read-persons";
import { codeOfUid, readRecordUid } from "./read-record-uid";
import { readResult } from "./read-result";
import type { RecordDraft } from "./record-draft";
import { draftFlags, recordOddities } from "./record-oddities";

export type RecordPlace = CourtRecord["source"];

/**
 * Makes a court record of what a source prints. It never throws: what cannot be read is kept as
 * printed and flagged.
 */
export function readRecord(
  draft: RecordDraft,
  known: KnownProvisions,
  source: RecordPlace,
): CourtRecord {
  const { names, lowerCourt, lowerNumber } = splitLowerCourt(draft.names);
  const { persons, flags } = readPersons(draft.persons ?? readNames(names ?? ""), known);
  const { glued, ...result } = readResult(draft.result, draft.reason);
  const uid = readRecordUid(draft.uid);
  const caseNumber = readNumber(draft.caseNumber);
  const record: CourtRecord = {
    synthetic: draft.synthetic ?? false,
    courtRaw: printedText(draft.court, recordLimits.court),
    courtHints: {
      code: codeOfUid(uid),
      own: printedText(draft.courtCode, 12),
      host: printedText(draft.host, recordLimits.host),
      region: printedText(draft.region, 8),
    },
    instance: readInstance(printedText(draft.instance, 100), caseNumber?.normal ?? null),
    uid,
    caseNumber,
    received: readDay(draft.received),
    decided: readDay(draft.decided),
    inForce: readDay(draft.inForce),
    judgeRaw: printedText(draft.judge, recordLimits.name),
    result,
    persons,
    events: readEvents(draft.events ?? []),
    links: {
      lowerCourt: printedText(draft.lowerCourt ?? lowerCourt, recordLimits.court),
      lowerNumber: readNumber(draft.lowerNumber ?? lowerNumber)?.normal ?? null,
      lowerDecided: readDay(draft.lowerDecided),
      upperNumber: readNumber(draft.upperNumber)?.normal ?? null,
    },
    actPublished: draft.actPublished ?? null,
    source,
    flags: [],
  };
  const odd = [...recordOddities(record), ...draftFlags(draft, glued), ...flags];
  return { ...record, flags: [...new Set(odd)].sort() };
}
