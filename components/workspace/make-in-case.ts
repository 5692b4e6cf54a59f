import type { MentionKind, MentionPlace } from "@/components/editor/narrative-contract";
import { partyName, thingName } from "@/components/facts/field-words";
import { knownLists } from "@/components/facts/known-lists";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { addToldProceeding, tellsProceeding } from "@/lib/domain/entry-edits/told-proceeding";
import {
  addToldSentence,
  type SentencePlace,
  sentencePlaces,
  tellsSentence,
} from "@/lib/domain/entry-edits/told-sentence";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { courtOf } from "./find-in-case";
import type { Workspace, WorkspaceReference } from "./workspace-context";

type Making = { id: string; name: string; place?: string | undefined };
type Desk = Pick<Workspace, "newId" | "reference">;

/** The case with a proceeding or a sentence more, drafted from its name; the same where it has no place. */
export function madeInCase(
  entry: CaseEntry,
  kind: "proceeding" | "sentence",
  { id, name: words, place }: Making,
  { newId, reference }: Desk,
): CaseEntry {
  if (kind === "proceeding")
    return addToldProceeding(entry, { id, words, lists: knownLists(reference) });
  const places = sentencePlaces(entry);
  const chosen = place === undefined ? places[0] : places.find((each) => keyOf(each) === place);
  return chosen ? addToldSentence({ entry, newId }, { id, words, place: chosen }) : entry;
}

/** Whether words are rather the name of a sentence or of a proceeding than of anything else. */
export function kindInCase(name: string, reference: WorkspaceReference): MentionKind | null {
  if (tellsSentence(name)) return "sentence";
  return tellsProceeding(name, knownLists(reference)) ? "proceeding" : null;
}

type InCase = { entry: CaseEntry; courtName: (code: string) => string; t: DeskTranslator };

/** Where a new thing of the case may stand, in words; a sentence alone has a choice of places. */
export function placesInCase(kind: MentionKind, { entry, courtName, t }: InCase): MentionPlace[] {
  if (kind !== "sentence") return [];
  return sentencePlaces(entry).map((place) => ({
    key: keyOf(place),
    label: place.party ? partyName(entry, place.party, t) : t("editor.place.newDefendant"),
    detail: place.proceeding
      ? [
          thingName(entry, { kind: "proceeding", id: place.proceeding }, t),
          courtOf(entry, place.proceeding, courtName),
        ]
          .filter(Boolean)
          .join(", ")
      : t("editor.place.newProceeding"),
  }));
}

function keyOf({ party, proceeding, ruling }: SentencePlace): string {
  return [party, proceeding, ruling].map((id) => id ?? "").join(" ");
}
