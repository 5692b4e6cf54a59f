import { PageOpening } from "@/components/prose/page-opening";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import type { Translator } from "@/lib/messages/translator";
import { ArithmeticView } from "./arithmetic-view";
import { CarriedOverView } from "./carried-over-view";
import { EchoView } from "./echo-view";
import { LedgerData } from "./ledger-data";
import { LedgerTabs } from "./ledger-tabs";
import { NetworkView } from "./network-view";
import { RevisionView } from "./revision-view";
import { SameNumbersView } from "./same-numbers-view";

type LedgerPageProps = { view: LedgerView; t: Translator };

/** One way of looking at the ledger, with the others as links and the same as data. */
export function LedgerPage({ view, t }: LedgerPageProps) {
  return (
    <>
      <PageOpening
        kicker={<a href={`/${t.lang}/figures`}>{t("figures.title")}</a>}
        title={t(`ledger.title.${view.view}`)}
        standfirst={t(`ledger.standfirst.${view.view}`)}
      />
      <LedgerTabs current={view.view} t={t} />
      <ViewBody view={view} t={t} />
      <LedgerData view={view.view} t={t} />
      <p className="fine">{t("ledger.ofTotal", { total: view.total })}</p>
    </>
  );
}

function ViewBody({ view, t }: LedgerPageProps) {
  switch (view.view) {
    case "echoes":
      return <EchoView view={view} t={t} />;
    case "network":
      return <NetworkView view={view} t={t} />;
    case "revisions":
      return <RevisionView view={view} t={t} />;
    case "same-numbers":
      return <SameNumbersView view={view} t={t} />;
    case "carried-over":
      return <CarriedOverView view={view} t={t} />;
    default:
      return <ArithmeticView view={view} t={t} />;
  }
}
