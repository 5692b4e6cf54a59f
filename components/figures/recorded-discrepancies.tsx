import { DiscrepancyBrief } from "@/components/discrepancies/discrepancy-brief";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { Translator } from "@/lib/messages/translator";

type RecordedProps = { discrepancies: readonly PublicDiscrepancy[]; t: Translator };

/** The discrepancies on record that belong to a view of the ledger; nothing where there are none. */
export function RecordedDiscrepancies({ discrepancies, t }: RecordedProps) {
  if (discrepancies.length === 0) return null;
  return (
    <section aria-labelledby="recorded-title">
      <h2 id="recorded-title">{t("ledger.recorded")}</h2>
      <ol className="entries">
        {discrepancies.map((discrepancy) => (
          <DiscrepancyBrief key={discrepancy.id} discrepancy={discrepancy} heading="h3" t={t} />
        ))}
      </ol>
    </section>
  );
}
