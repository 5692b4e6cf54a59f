import type { Translator } from "@/lib/messages/translator";

/** The name of a group of words; the words of the data where the messages have none for it. */
export function groupTitle(group: string, t: Translator): string {
  const key = `glossary.group.${groupAnchor(group)}`;
  const said = t.dynamic(key);
  return said === key ? group : said;
}

/** The first word of a group as an anchor: "Outcomes and punishments" → "outcomes". */
export function groupAnchor(group: string): string {
  return /[\p{L}\d-]+/u.exec(group)?.[0].toLowerCase() ?? "words";
}
