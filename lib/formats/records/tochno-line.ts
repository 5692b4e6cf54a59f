import type { RecordDraft } from "@/lib/domain/records/record-draft";

/** A record as a line of the JSON of SUDRF Scraper, marked where it is synthetic. */
export function tochnoLine(draft: RecordDraft, id: number): string {
  return JSON.stringify({
    cui: draft.uid,
    id,
    region: Number(draft.region ?? 0),
    instance: draft.instance,
    name: draft.court,
    caseNumber: draft.caseNumber,
    entryDate: draft.received,
    names: (draft.persons ?? []).map(({ name, articles }) => `${name} - ${articles}`).join(" "),
    judge: draft.judge,
    resultDate: draft.decided ?? null,
    decision: draft.result ?? null,
    endDate: draft.inForce ?? null,
    steps: (draft.events ?? []).map((event) => ({
      eventName: event.name,
      eventDate: event.date,
      eventPlace: event.place,
      eventResult: event.result,
      publishedDate: event.published,
    })),
    sides: [],
    text: null,
    links: { META: `https://${draft.host}/modules.php?name=sud_delo&name_op=case&case_id=${id}` },
    connectedLinks: draft.lowerNumber ? { CASE_NUMBER_LOWER: draft.lowerNumber } : {},
    synthetic: draft.synthetic === true,
  });
}
