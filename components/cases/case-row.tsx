import { addresses } from "@/components/values/addresses";
import { CourtLink } from "@/components/values/court-link";
import { DateText } from "@/components/values/date-text";
import { ProvisionLink } from "@/components/values/provision-link";
import { Unknown } from "@/components/values/unknown";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { Translator } from "@/lib/messages/translator";
import { CaseOutcome } from "./case-outcome";
import { CaseTick } from "./case-tick";

type CaseRowsProps = { cards: readonly CaseCard[]; t: Translator; tick?: boolean };

/**
 * Cases as a table, one row each; on a narrow screen every row becomes a small list. `tick`: each has
 * a box, for the form around the table.
 */
export function CaseRows({ cards, t, tick = false }: CaseRowsProps) {
  return (
    <table className="case-rows">
      <thead>
        <tr>
          <th scope="col">{t("cases.column.case")}</th>
          <th scope="col">{t("cases.column.charge")}</th>
          <th scope="col">{t("cases.column.court")}</th>
          <th scope="col">{t("cases.column.outcome")}</th>
          <th scope="col">{t("cases.column.decided")}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <CaseRow key={card.slug} card={card} t={t} tick={tick} />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow({ card, t, tick }: { card: CaseCard; t: Translator; tick: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a href={addresses.case(t.lang, card.slug)}>{card.title}</a>
        {tick ? <CaseTick card={card} t={t} /> : null}
      </th>
      <td data-label={t("cases.column.charge")}>
        <CaseProvisions card={card} t={t} />
      </td>
      <td data-label={t("cases.column.court")}>
        {card.courts.length === 0 ? <Unknown t={t} /> : null}
        {card.courts.map((court) => (
          <span className="outcome-line" key={court.code}>
            <CourtLink court={court} t={t} />
          </span>
        ))}
      </td>
      <td data-label={t("cases.column.outcome")}>
        <CaseOutcome card={card} t={t} />
      </td>
      <td data-label={t("cases.column.decided")}>
        {card.decided ? <DateText date={card.decided} t={t} /> : <Unknown t={t} />}
      </td>
    </tr>
  );
}

/** The provisions of a case, abbreviated as lawyers do. */
function CaseProvisions({ card, t }: { card: CaseCard; t: Translator }) {
  if (card.provisions.length === 0) return <Unknown t={t} />;
  return card.provisions.map((provision) => (
    <span className="outcome-line" key={provision}>
      <ProvisionLink provision={provision} t={t} short />
    </span>
  ));
}
