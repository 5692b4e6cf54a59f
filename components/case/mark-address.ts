import { addresses } from "@/components/values/addresses";
import type { Language } from "@/lib/domain/language";
import { type NarrativeMark, textAttribute } from "@/lib/domain/narrative";

/** Where marked words lead: to a page of the casebook, or out by http; null where they lead nowhere. */
export function markAddress(mark: NarrativeMark, lang: Language): string | null {
  if (mark.type === "link") return outside(textAttribute(mark, "href"));
  if (mark.type === "figure") {
    const figure = textAttribute(mark, "figure");
    return figure === null ? null : addresses.figure(lang, figure);
  }
  return mark.type === "mention" ? mentionAddress(mark, lang) : null;
}

function mentionAddress(mark: NarrativeMark, lang: Language): string | null {
  const kind = textAttribute(mark, "kind");
  const id = textAttribute(mark, "id");
  if (id === null) return null;
  if (kind === "court") return addresses.court(lang, id);
  if (kind === "provision") return addresses.provision(lang, id);
  return kind === "source" ? addresses.source(lang, id) : null;
}

function outside(href: string | null): string | null {
  return href !== null && /^https?:\/\//i.test(href) ? href : null;
}
