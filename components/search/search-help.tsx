import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

const rows = ["names", "article", "words", "sentence", "quotes", "minus", "layout"] as const;

/** What can be typed, with an example of each; folded once there are results to read. */
export function SearchHelp({ open, t }: { open: boolean; t: Translator }) {
  return (
    <details id={open ? undefined : "search-help"} className="search-help" open={open}>
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
