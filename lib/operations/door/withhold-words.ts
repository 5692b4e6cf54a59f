import type { Stores } from "@/lib/data/desk/transaction";
import { languages } from "@/lib/domain/language";
import { type LocalText, localText } from "@/lib/domain/local-text";
import type { Person } from "@/lib/domain/person";
import { namesProtected, withholdName } from "@/lib/domain/projection/withhold-name";
import { removed } from "./reasons";

/** Takes the names of people out of the reasons of public versions and out of the corrections. */
export async function withholdWords(stores: Stores, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return;
  for (const { reason, ...which } of await stores.publicWords.reasons()) {
    if (!people.some((person) => namesProtected(reason, person))) continue;
    await stores.publicWords.removeReason(which, removed);
    await stores.publications.announce([`${which.kind}:${which.id}`]);
  }
  for (const { id, text } of await stores.publicWords.corrections()) {
    if (!people.some((person) => namesProtected(text, person))) continue;
    await stores.publicWords.rewriteCorrection(id, withoutNames(text, people));
    await stores.publications.announce(["corrections"]);
  }
}

/** Words for readers in which nobody protected is named: a label stands in place of the name. */
export function withoutNames(text: LocalText, people: readonly Person[]): LocalText {
  const [en, ru] = languages.map((lang) =>
    people.reduce((words, person) => String(withholdName(words, person, lang)), text[lang]),
  );
  return localText.parse({ en, ru });
}
