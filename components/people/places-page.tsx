import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { PlacePrecision } from "@/lib/domain/place";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SharedRecordsPage } from "./shared-records-page";

type PlaceInList = {
  place: { id: string; name: LocalText; precision: PlacePrecision };
  within: readonly LocalText[];
};

type PlacesPageProps = {
  places: readonly PlaceInList[];
  words: string;
  add: FormAction;
  lang: Language;
};

/** The places, each with what it lies in. */
export function PlacesPage({ places, words, add, lang }: PlacesPageProps) {
  const t = deskTranslatorFor(lang);
  const list = (
    <ul className="p-tree">
      {places.map(({ place, within }) => (
        <li key={place.id}>
          <a href={`/desk/places/${place.id}`}>{place.name[lang]}</a>
          <span className="p-beside">
            {[t(`places.precision.${place.precision}`), ...within.map((name) => name[lang])].join(
              ", ",
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <SharedRecordsPage
      kind="places"
      words={words}
      add={add}
      t={t}
      list={places.length ? list : null}
    />
  );
}
