import type { LocalText } from "@/lib/domain/local-text";
import { courtNameKey } from "./court-key";

/** A court that somebody may choose: its code and its name. */
export type CourtChoice = { code: string; name: LocalText };

/** How a court is written in a list to choose from: its name with its code. */
export function courtChoiceText({ code, name }: CourtChoice, lang: "en" | "ru"): string {
  return `${name[lang]} (${code})`;
}

/**
 * The code of the court that somebody typed or chose: by the code itself, alone or in brackets, else by
 * the whole name in either language. Null where none is meant, or more than one.
 */
export function courtNamed(typed: string, courts: readonly CourtChoice[]): string | null {
  const text = typed.trim();
  const code = /\(([\w-]{2,12})\)$/u.exec(text)?.[1] ?? text;
  const byCode = courts.find((court) => court.code.toLowerCase() === code.toLowerCase());
  if (byCode) return byCode.code;
  const key = courtNameKey(text);
  const named = courts.filter(({ name }) => [name.en, name.ru].map(courtNameKey).includes(key));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}
