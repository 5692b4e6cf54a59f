import type { WaitingLetters as Waiting } from "@/lib/domain/desk-overview";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";

/** Whether letters wait, for those who read them. */
export function WaitingLetters({ letters, t }: { letters: Waiting | null; t: DeskTranslator }) {
  if (!letters) return null;
  return (
    <section className="d-panel" aria-labelledby="waiting-letters">
      <h2 id="waiting-letters">{t("overview.letters")}</h2>
      <p>
        {letters.count === 0
          ? t("overview.letters.none")
          : t("overview.letters.waiting", {
              n: letters.count,
              day: letters.oldest ? formatDay(letters.oldest, t.lang) : "",
            })}{" "}
        <a href="/desk/letters">{t("overview.letters.open")}</a>
      </p>
    </section>
  );
}
