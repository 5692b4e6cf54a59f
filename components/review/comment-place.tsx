import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { ThreadView } from "./comment-calls";
import { placeWords } from "./place-words";

type CommentPlaceProps = {
  thread: Pick<ThreadView, "place" | "words">;
  t: DeskTranslator;
  onGoTo: ((lang: Language, block: string) => void) | undefined;
};

/** What a comment speaks of: words of the text, a field, the whole, or what happened to a revision. */
export function CommentPlace({ thread: { place, words }, t, onGoTo }: CommentPlaceProps) {
  if (place.on === "move")
    return (
      <p className="r-place">{t("comments.move", { state: t.dynamic(`state.${place.to}`) })}</p>
    );
  if (place.on === "entry") return <p className="r-place">{t("comments.onEntry")}</p>;
  if (place.on === "field")
    return (
      <p className="r-place">
        {t("comments.onField", { field: placeWords({ ...place.field, lang: null }, t) })}
      </p>
    );
  if (place.on === "orphaned")
    return (
      <p className="r-place orphaned">
        {t("comments.orphaned")} <q>{words ?? place.words}</q>
      </p>
    );
  const { lang, block } = place;
  const quoted = <q lang={lang}>{words}</q>;
  return (
    <p className="r-place">
      {t("comments.onPassage")}{" "}
      {onGoTo ? (
        <button type="button" className="d-link" onClick={() => onGoTo(lang, block)}>
          {quoted}
        </button>
      ) : (
        <a href={`#block-${block}`}>{quoted}</a>
      )}
    </p>
  );
}
