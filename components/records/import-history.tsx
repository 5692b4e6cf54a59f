import { When } from "@/components/desk/when";
import { actionWords } from "@/components/settings/audit-words";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Something that was done with an import. */
export type ImportHistoryLine = { alias: string | null; action: string; at: string };

type ImportHistoryProps = { lines: readonly ImportHistoryLine[]; t: DeskTranslator };

/** Who did what with an import, the newest first. */
export function ImportHistory({ lines, t }: ImportHistoryProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("records.batch.history")}</h2>
      {lines.length === 0 ? (
        <p>{t("records.batch.history.none")}</p>
      ) : (
        <ul className="d-list">
          {lines.map(({ alias, action, at }) => (
            <li key={`${at} ${action}`}>
              <When at={at} lang={t.lang} />, {alias ?? t("records.batch.nobody")}:{" "}
              {actionWords(action, t)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
