import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatNumber } from "@/lib/messages/formatters/number";

type Tab = "imports" | "courts" | "matches";

const paths = {
  imports: "/desk/records",
  courts: "/desk/records/courts",
  matches: "/desk/records/matches",
} as const satisfies Record<Tab, string>;

type RecordsTabsProps = {
  here: Tab;
  /** How much waits there. */
  waiting?: Partial<Record<Tab, number>>;
  t: DeskTranslator;
};

/** The parts of the court records. */
export function RecordsTabs({ here, waiting = {}, t }: RecordsTabsProps) {
  return (
    <nav className="d-tabs" aria-label={t("records.tabs")}>
      {(["imports", "courts", "matches"] as const).map((tab) => (
        <a key={tab} href={paths[tab]} aria-current={tab === here ? "page" : undefined}>
          {t(`records.tab.${tab}`)}
          {waiting[tab] ? ` (${formatNumber(waiting[tab], t.lang)})` : null}
        </a>
      ))}
    </nav>
  );
}
