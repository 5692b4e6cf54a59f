import type { Language } from "@/lib/domain/language";
import { splitProvision } from "@/lib/domain/provision";

/** A provision in words: `337(5)` → "article 337, part 5", «часть 5 статьи 337 УК РФ». */
export function provisionName(id: string, lang: Language): string {
  const [article, part] = splitProvision(id);
  if (lang === "ru")
    return part ? `часть ${part} статьи ${article} УК РФ` : `статья ${article} УК РФ`;
  return part ? `article ${article}, part ${part}` : `article ${article}`;
}

/** A provision as lawyers abbreviate it: `337(5)` → "337(5)", «ч. 5 ст. 337». */
export function shortProvision(id: string, lang: Language): string {
  const [article, part] = splitProvision(id);
  if (lang === "en") return id;
  return part ? `ч. ${part} ст. ${article}` : `ст. ${article}`;
}
