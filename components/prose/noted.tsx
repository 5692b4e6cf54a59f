import { Worded } from "@/components/values/worded";
import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

/** Notes of the reference data by their wording there, with the message that says each. */
export type KnownNotes = readonly (readonly [wording: string, key: MessageKey])[];

/** A note of the reference data in the language of the page, as far as we have said it in both. */
export function Noted({ text, known, t }: { text: string; known: KnownNotes; t: Translator }) {
  const { keys, rest } = recognised(text, known);
  return (
    <>
      {keys.map((key) => t(key)).join(" ")}
      {keys.length > 0 && rest !== "" ? " " : null}
      {rest === "" ? null : <Worded text={rest} lang={t.lang} />}
    </>
  );
}

/** The known notes with which a text begins, one after the other, and what is left of it. */
function recognised(text: string, known: KnownNotes) {
  const keys: MessageKey[] = [];
  let rest = text.trim();
  for (let found = startOf(rest, known); found; found = startOf(rest, known)) {
    keys.push(found[1]);
    rest = rest.slice(found[0].length).replace(/^[.\s]+/, "");
  }
  return { keys, rest };
}

function startOf(text: string, known: KnownNotes) {
  return known.find(([wording]) => text.startsWith(wording));
}
