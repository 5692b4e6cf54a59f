import { type CourtRecord, type RecordDay, recordLimits } from "./court-record";
import { wasCut } from "./printed-text";
import { isUsualNumber } from "./read-number";
import type { RecordDraft } from "./record-draft";
import type { RecordFlag } from "./record-flags";

type Rule = readonly [RecordFlag, (record: CourtRecord) => boolean];

const rules: readonly Rule[] = [
  ["uid-missing", ({ uid }) => uid === null],
  ["uid-form", ({ uid }) => uid !== null && uid.normal === null],
  ["uid-check", ({ uid }) => uid !== null && uid.normal !== null && !uid.ok],
  ["number-missing", ({ caseNumber }) => caseNumber === null],
  ["number-form", ({ caseNumber }) => caseNumber !== null && !isUsualNumber(caseNumber.normal)],
  ["court-missing", ({ courtRaw, courtHints }) => (courtRaw ?? courtHints.host) === null],
  ["instance-unknown", ({ instance }) => instance === null],
  ["date-unreadable", (record) => printedDays(record).some(({ day }) => day === null)],
  ["date-order", isOutOfOrder],
  ["date-missing", ({ received, decided, result }) => !received || (!!result.raw && !decided)],
  ["result-unknown", ({ result }) => result.code === "other"],
  ["result-missing", ({ result, decided }) => result.raw === null && decided !== null],
];

/** What is odd about a record by its own values: identifiers, court, dates and result. */
export function recordOddities(record: CourtRecord): RecordFlag[] {
  return rules.filter(([, holds]) => holds(record)).map(([flag]) => flag);
}

/** What is odd about how it was printed, which the record itself no longer tells. */
export function draftFlags(draft: RecordDraft, glued: boolean): RecordFlag[] {
  const cut =
    wasCut(draft.court, recordLimits.court) ||
    wasCut(draft.caseNumber, recordLimits.number) ||
    wasCut(draft.uid, recordLimits.uid) ||
    wasCut(draft.judge, recordLimits.name) ||
    wasCut(draft.result, recordLimits.words) ||
    wasCut(draft.names, recordLimits.names) ||
    (draft.events?.length ?? 0) > recordLimits.events;
  return [...(glued ? ["reason-glued" as const] : []), ...(cut ? ["text-cut" as const] : [])];
}

function printedDays({ received, decided, inForce }: CourtRecord): RecordDay[] {
  return [received, decided, inForce].flatMap((day) => (day === null ? [] : [day]));
}

/** A case is received, decided and then in force; a defendant's decision is no earlier than the case. */
function isOutOfOrder(record: CourtRecord): boolean {
  const days = printedDays(record).flatMap(({ day }) => day ?? []);
  const sorted = days.every((day, at) => at === 0 || (days[at - 1] ?? "") <= day);
  const since = record.received?.day ?? "";
  return !sorted || record.persons.some(({ decided }) => decided?.day && decided.day < since);
}
