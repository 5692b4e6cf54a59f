import { PageOpening } from "@/components/prose/page-opening";
import { AppealsSection } from "./appeals-section";
import { AskedSection } from "./asked-section";
import { ContrastSection } from "./contrast-section";
import type { PrecedentsPageProps } from "./page-props";
import { PrecedentForm } from "./precedent-form";
import { PrecedentList } from "./precedent-list";
import { SpreadSection } from "./spread-section";

/** The precedents: the facts to enter, what courts did, the likest cases, a contrast, and appeals. */
export function PrecedentsPage(props: PrecedentsPageProps) {
  const { view, t } = props;
  return (
    <div className="precedents-page">
      <PageOpening title={t("precedents.title")} standfirst={t("precedents.standfirst")} />
      <PrecedentForm {...props} />
      <AskedSection {...props} />
      <SpreadSection view={view} t={t} />
      <PrecedentList {...props} />
      {view.contrast ? <ContrastSection contrast={view.contrast} t={t} /> : null}
      <AppealsSection view={view} t={t} />
    </div>
  );
}
