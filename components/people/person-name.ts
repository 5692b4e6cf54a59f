import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";

/** The name under which the desk speaks of somebody: theirs, else a spelling, else the role. */
export function deskName(
  person: { name: LocalText | null; printed?: readonly string[]; label: LocalText },
  lang: Language,
): string {
  return person.name?.[lang] || person.printed?.[0] || person.label[lang] || person.label.en;
}
