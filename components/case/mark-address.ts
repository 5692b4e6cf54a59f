import { addresses } from "@/components/values/addresses";
import type { Language } from "@/lib/domain/language";
import { type NarrativeMark, textAttribute } from "@/lib/domain/narrative";

/** Where marked words lead: to a page of the casebook, or out by http; null where they lead nowhere. */
export function markAddress(mark: NarrativeMark, lang: Language): string | null {
  if (mark.type === "link") return outside(textAttribute(mark, "href"));
  if (mark.type === "figure") return figureAddress(textAttribute(mark, "figure"), lang);
  return mark.type === "mention" ? mentionAddress(mark, lang) : null;
}

/** A number is a figure of the ledger, or the count of a list of cases: `cases?court=…`. */
function figureAddress(figure: string | null, lang: Language): string | null {
  if (figure === null) return null;
  const counted = /^cases\?(.*)$/.exec(figure)?.[1];
  if (counted === undefined) return addresses.figure(lang, figure);
  return `/${lang}/cases?${new URLSearchParams(counted)}`;
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
