import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const folders: Readonly<Record<string, string>> = {
  case: "cases",
  source: "sources",
  figure: "figures",
  discrepancy: "discrepancies",
};

/** Public things by kind and id (`case 0001`), in words, each a link to its page. */
export function PublicThings({ things, lang }: { things: readonly string[]; lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <ul className="d-list">
      {things.map((thing) => {
        const [kind = "", id = ""] = thing.split(" ");
        return (
          <li key={thing}>
            <a href={`/${lang}/${folders[kind] ?? kind}/${id}`}>
              {t("people.readers.thing", { kind, id })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
