import type { Language } from "@/lib/domain/language";
import { catalogue, type MessageKey } from "./catalogue";
import { type Says, translatorOf } from "./translator-of";

/** Says a message in one language. `code` names a member of a closed set, e.g. ("service", "mobilised"). */
export type Translator = Says<MessageKey>;

/** The translator of a language. Messages are ICU; numbers and plurals follow the language. */
export function translatorFor(lang: Language): Translator {
  return translatorOf<MessageKey>(lang, catalogue[lang]);
}
