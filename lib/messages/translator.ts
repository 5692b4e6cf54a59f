import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "@/lib/domain/language";
import { catalogue, type MessageKey } from "./catalogue";

type Values = Record<string, string | number>;

/** Says a message in one language. `code` names a member of a closed set, e.g. ("service", "mobilised"). */
export type Translator = {
  (key: MessageKey, values?: Values): string;
  lang: Language;
  code: (set: string, code: string) => string;
  /** A message whose key is known only when it runs, e.g. that of a refusal; the key itself if none. */
  dynamic: (key: string, values?: Values) => string;
};

const formats = new Map<string, IntlMessageFormat>();

/** The translator of a language. Messages are ICU; numbers and plurals follow the language. */
export function translatorFor(lang: Language): Translator {
  const messages = new Map<string, string>(Object.entries(catalogue[lang]));
  const dynamic = (key: string, values: Values = {}) => {
    const message = messages.get(key);
    return message === undefined ? key : formatted(lang, key, message, values);
  };
  const say = (key: MessageKey, values: Values = {}) => dynamic(key, values);
  const code = (set: string, member: string) => dynamic(`code.${set}.${member}`);
  return Object.assign(say, { lang, code, dynamic });
}

function formatted(lang: Language, key: string, message: string, values: Values): string {
  if (!message.includes("{") && !message.includes("'")) return message;
  const id = `${lang} ${key}`;
  const format = formats.get(id) ?? new IntlMessageFormat(message, lang);
  formats.set(id, format);
  return String(format.format(values));
}
