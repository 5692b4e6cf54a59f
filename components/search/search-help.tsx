import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

const rows = ["names", "article", "words", "sentence", "quotes", "minus", "layout"] as const;

/** What can be typed, with an example of each; folded until somebody asks. */
export function SearchHelp({ t }: { t: Translator }) {
  return (
    <details className="search-help">
      <summary>{t("search.hints")}</summary>
      <dl>
        {rows.map((row) => {
          const example: MessageKey = `search.help.${row}.example`;
          const words: MessageKey = `search.help.${row}`;
          return (
            <div key={row}>
              <dt>
                <kbd>{t(example)}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="aside">{t("search.help.keys")}</p>
    </details>
  );
}
