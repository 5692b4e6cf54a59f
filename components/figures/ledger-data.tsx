import type { LedgerViewName } from "@/lib/domain/public/ledger-view";
import type { FigureQuery } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { ledgerData } from "./ledger-address";

type LedgerDataProps = { view: LedgerViewName | null; query?: FigureQuery; t: Translator };

/** Links to what stands on the page as data. */
export function LedgerData({ view, query, t }: LedgerDataProps) {
  const { csv, json } = ledgerData(t.lang, view, query);
  return (
    <p className="onward ledger-data">
      <span className="aside">{t("ledger.data")}:</span>{" "}
      <a href={csv} rel="nofollow">
        {t("ledger.data.csv")}
      </a>{" "}
      <a href={json} rel="nofollow">
        {t("ledger.data.json")}
      </a>
    </p>
  );
}
