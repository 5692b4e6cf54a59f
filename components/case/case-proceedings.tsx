import { places } from "@/lib/domain/compare/places";
import type { PublicProceeding } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import { FactsTable } from "./facts-table";

type CaseProceedingsProps = { proceedings: readonly PublicProceeding[]; t: Translator };

/** The case at each court in each instance. */
export function CaseProceedings({ proceedings, t }: CaseProceedingsProps) {
  if (proceedings.length === 0) return null;
  return (
    <section aria-labelledby="proceedings">
      <h2 id="proceedings">{t("case.proceedings")}</h2>
      {proceedings.map((proceeding) => (
        <div key={proceeding.id} id={places.proceeding(proceeding.id)}>
          <FactsTable facts={proceeding.facts} t={t} />
        </div>
      ))}
    </section>
  );
}
