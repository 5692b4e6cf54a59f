import type { CourtRecord, RecordDay } from "./court-record";

/**
 * What a record says, in one canonical line over which it is hashed: the same content gives the same
 * text whatever file, line or order of keys it came with. Flags are left out, since they are worked
 * out from the rest.
 */
export function recordContent(record: CourtRecord): string {
  const { courtHints, uid, caseNumber, result, links } = record;
  return JSON.stringify([
    record.synthetic,
    [record.courtRaw, courtHints.code, courtHints.own, courtHints.host, courtHints.region],
    record.instance,
    [uid?.raw, uid?.normal, caseNumber?.raw, caseNumber?.normal],
    [dayOf(record.received), dayOf(record.decided), dayOf(record.inForce)],
    record.judgeRaw,
    [result.raw, result.code, result.reason],
    record.persons.map((person) => [
      person.nameRaw,
      // Whether it was hidden or never told makes no other version of it.
      person.nameRaw === null,
      person.articles.map((a) => [a.raw, a.article, a.part, a.provision]),
      person.resultRaw,
      person.resultCode,
      dayOf(person.decided),
      person.sentence && [person.sentence.raw, person.sentence.months, person.sentence.suspended],
    ]),
    record.events.map((e) => [
      [e.name, dayOf(e.date), e.time, e.place],
      [e.result, e.reason, e.note, dayOf(e.published)],
    ]),
    [links.lowerCourt, links.lowerNumber, dayOf(links.lowerDecided), links.upperNumber],
    record.actPublished,
  ]);
}

function dayOf(date: RecordDay | null): readonly [string, string | null] | null {
  return date && [date.raw, date.day];
}
