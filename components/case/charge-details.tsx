import { addresses } from "@/components/values/addresses";
import { places } from "@/lib/domain/compare/places";
import type { PublicCharge, StatutoryRange } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatDay } from "@/lib/messages/formatters/day";
import { provisionName } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { FactsTable } from "./facts-table";
import { isUnknown } from "./stated-parts";

type ChargeDetailsProps = { charge: PublicCharge; number: number | null; t: Translator };

/** One charge: as printed, the provision meant, how it ended, and what the law allowed. */
export function ChargeDetails({ charge, number, t }: ChargeDetailsProps) {
  const optional = [
    { field: "charge.counts", stated: charge.counts },
    { field: "charge.requalifiedTo", stated: charge.requalifiedTo },
  ].filter(({ stated }) => !isUnknown(stated));
  const facts = [
    { field: "charge.asStated", stated: charge.asStated },
    { field: "charge.provision", stated: charge.provision },
    ...optional,
    { field: "charge.outcome", stated: charge.outcome },
  ];
  return (
    <section className="charge" id={places.charge(charge.id)}>
      <h3>{number === null ? t("field.charge") : t("case.chargeNumber", { number })}</h3>
      <FactsTable facts={facts} t={t} />
      {charge.range ? <LawThen range={charge.range} t={t} /> : null}
    </section>
  );
}

/** The version of the provision that applied, its range, and which date chose it. */
function LawThen({ range, t }: { range: StatutoryRange; t: Translator }) {
  const from = formatDay(range.validFrom, t.lang);
  const to = range.validTo === null ? null : formatDay(range.validTo, t.lang);
  return (
    <p className="law-then">
      <a href={addresses.provision(t.lang, range.provision)}>
        {withCapital(provisionName(range.provision, t.lang))}
      </a>{" "}
      {to === null ? t("case.version.since", { from }) : t("case.version.until", { from, to })}{" "}
      <b>{formatTerm(range, t)}</b> {t("case.version.kind")} {t(`case.chosenBy.${range.chosenBy}`)}
      {range.confidence < 1 ? ` ${t("case.version.unsure")}` : null}
    </p>
  );
}
