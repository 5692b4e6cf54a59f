import { type Language, language } from "@/lib/domain/language";

/** The first language of ours among those that a browser asks for, by their weight; else English. */
export function preferredLanguage(accepted: string): Language {
  const asked = accepted.split(",").map((part) => {
    const [tag = "", ...rest] = part.trim().split(";");
    const weight = rest.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    return { lang: tag.toLowerCase().split("-")[0], weight: Number(weight ?? 1) };
  });
  const known = asked.toSorted((one, other) => other.weight - one.weight);
  for (const { lang } of known) {
    const ours = language.safeParse(lang);
    if (ours.success) return ours.data;
  }
  return "en";
}
