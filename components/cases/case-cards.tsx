import { addresses } from "@/components/values/addresses";
import { DateText } from "@/components/values/date-text";
import { ProvisionLink } from "@/components/values/provision-link";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { Translator } from "@/lib/messages/translator";
import { CaseOutcome } from "./case-outcome";
import { CaseTick } from "./case-tick";

/** Cases as a list to read: what it is about on one side, the charge and the outcome on the other. */
export function CaseCards({ cards, t, heading, tick = false }: CaseCardsProps) {
  const Heading = heading;
  return (
    <ol className="case-cards">
      {cards.map((card) => (
        <li key={card.slug}>
          <div className="case-card-text">
            <Heading>
              <a href={addresses.case(t.lang, card.slug)}>{card.title}</a>
            </Heading>
            <p>{card.standfirst}</p>
            {tick ? <CaseTick card={card} t={t} /> : null}
          </div>
          <CaseCardFacts card={card} t={t} />
        </li>
      ))}
    </ol>
  );
}

/** `tick`: each has a box, for the form around the list. */
type CaseCardsProps = {
  cards: readonly CaseCard[];
  t: Translator;
  heading: "h2" | "h3";
  tick?: boolean;
};

function CaseCardFacts({ card, t }: { card: CaseCard; t: Translator }) {
  return (
    <ul className="case-card-facts">
      <li className="case-card-outcome">
        <CaseOutcome card={card} t={t} />
      </li>
      {card.provisions.map((provision) => (
        <li key={provision}>
          <ProvisionLink provision={provision} t={t} />
        </li>
      ))}
      {card.courts.map((court) => (
        <li key={court.code}>{court.name}</li>
      ))}
      {card.decided ? (
        <li>
          <DateText date={card.decided} t={t} />
        </li>
      ) : null}
      {card.headcount !== null && card.headcount > 1 ? (
        <li>{t("cases.defendants", { people: card.headcount })}</li>
      ) : null}
    </ul>
  );
}
