import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

const hints: readonly MessageKey[] = [
  "search.hint.names",
  "search.hint.article",
  "search.hint.words",
];
const whenNothing: readonly MessageKey[] = ["search.hint.fewer", "search.hint.unnamed"];

/** What can be typed; after a search without results, what to try next. */
export function SearchHints({ asked, t }: { asked: boolean; t: Translator }) {
  return (
    <section className="measure" aria-labelledby="hints-title">
      <h2 id="hints-title">{t(asked ? "search.hints.empty" : "search.hints")}</h2>
      <ul className="spaced">
        {[...(asked ? whenNothing : []), ...hints].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p className="onward">
        <a href={`/${t.lang}/cases`}>{t("search.hint.browse")}</a>
        <a href={`/${t.lang}/glossary`}>{t("search.hint.glossary")}</a>
      </p>
    </section>
  );
}
