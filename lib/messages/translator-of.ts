import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import type { Language } from "@/lib/domain/language";

type Values = Record<string, string | number>;

/** Says the messages of a set of keys in one language. */
export type Says<Key extends string> = {
  (key: Key, values?: Values): string;
  lang: Language;
  code: (set: string, code: string) => string;
  /** A message whose key is known only when it runs, e.g. that of a refusal; the key itself if none. */
  dynamic: (key: string, values?: Values) => string;
};

const formats = new Map<string, IntlMessageFormat>();

/** A translator over one catalogue of messages. */
export function translatorOf<Key extends string>(
  lang: Language,
  catalogue: Readonly<Record<string, string>>,
): Says<Key> {
  const messages = new Map<string, string>(Object.entries(catalogue));
  const dynamic = (key: string, values: Values = {}) => {
    const message = messages.get(key);
    return message === undefined ? key : formatted(lang, key, message, values);
  };
  const say = (key: Key, values: Values = {}) => dynamic(key, values);
  const code = (set: string, member: string) => dynamic(`code.${set}.${member}`);
  return Object.assign(say, { lang, code, dynamic });
}

/** The formatters of messages: Russian divides a number only from five digits on. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) =>
    new Intl.NumberFormat(locales, { ...(locales === "ru" ? grouped : null), ...options }),
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  getPluralRules: (...given) => new Intl.PluralRules(...given),
};
const grouped = { useGrouping: "min2" } as const;

function formatted(lang: Language, key: string, message: string, values: Values): string {
  if (!message.includes("{") && !message.includes("'")) return message;
  const id = `${lang} ${key}`;
  const format = formats.get(id) ?? new IntlMessageFormat(message, lang, undefined, { formatters });
  formats.set(id, format);
  return String(format.format(values));
}
