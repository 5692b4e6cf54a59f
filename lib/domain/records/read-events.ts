import { type RecordEvent, recordLimits } from "./court-record";
import { printedText } from "./printed-text";
import { readDay } from "./read-day";
import type { EventDraft, Printed } from "./record-draft";

/** Reads the movement of a case; a line without a name is none. */
export function readEvents(drafts: readonly EventDraft[]): RecordEvent[] {
  return drafts.slice(0, recordLimits.events).flatMap((draft) => {
    const name = words(draft.name);
    if (name === null) return [];
    return [
      {
        name,
        date: readDay(draft.date),
        time: printedText(draft.time, 20),
        place: words(draft.place),
        result: words(draft.result),
        reason: words(draft.reason),
        note: words(draft.note),
        published: readDay(draft.published),
      },
    ];
  });
}

function words(value: Printed): string | null {
  return printedText(value, recordLimits.words);
}
