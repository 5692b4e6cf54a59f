import { type LedgerViewName, ledgerViews } from "@/lib/domain/public/ledger-view";
import type { Translator } from "@/lib/messages/translator";
import { ledgerAddress } from "./ledger-address";

/** The ways of looking at the ledger, as links; `null` is the list of all figures. */
export function LedgerTabs({ current, t }: { current: LedgerViewName | null; t: Translator }) {
  return (
    <nav className="ledger-tabs" aria-label={t("ledger.views")}>
      <ul>
        {[null, ...ledgerViews].map((view) => (
          <li key={view ?? "all"}>
            <a
              href={ledgerAddress(t.lang, view)}
              aria-current={view === current ? "page" : undefined}
            >
              {view === null ? t("ledger.view.all") : t.code("ledger-view", view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
