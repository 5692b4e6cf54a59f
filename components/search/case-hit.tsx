import { CaseOutcome } from "@/components/cases/case-outcome";
import { CaseTick } from "@/components/cases/case-tick";
import { DateText } from "@/components/values/date-text";
import { ProvisionLink } from "@/components/values/provision-link";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { SearchHit } from "@/lib/domain/public/search-view";
import type { Translator } from "@/lib/messages/translator";
import { Marked } from "./marked";
import { Snippet } from "./snippet";

type CaseHitProps = { hit: SearchHit; card: CaseCard; t: Translator };

/** A found case as a lawyer weighs it: the outcome, the charge, the court, the day, then the words. */
export function CaseHit({ hit, card, t }: CaseHitProps) {
  return (
    <li className="case-hit">
      <div className="case-card-text">
        <h4>
          <a href={hit.address}>
            <Worded text={card.title} lang={t.lang} />
          </a>
        </h4>
        <p>{hit.lead.length > 0 ? <Marked pieces={hit.lead} /> : card.standfirst}</p>
        <Snippet pieces={hit.snippet} t={t} />
        <CaseTick card={card} t={t} />
      </div>
      <ul className="case-card-facts">
        <li className="case-card-outcome">
          <CaseOutcome card={card} t={t} />
        </li>
        <li>
          <Provisions card={card} t={t} />
        </li>
        <Courts card={card} t={t} />
        <li>
          <DateText date={card.decided} t={t} />
        </li>
        <li className="number">{t("search.number", { number: card.number })}</li>
      </ul>
    </li>
  );
}

function Provisions({ card, t }: { card: CaseCard; t: Translator }) {
  if (card.provisions.length === 0) return <Unknown t={t} words={t("search.noProvision")} />;
  return card.provisions.map((provision) => (
    <span key={provision} className="provision-piece">
      <ProvisionLink provision={provision} t={t} short />
    </span>
  ));
}

function Courts({ card, t }: { card: CaseCard; t: Translator }) {
  if (card.courts.length > 0)
    return card.courts.map(({ code, name }) => <li key={code}>{name}</li>);
  return (
    <li>
      <Unknown t={t} words={t("search.noCourt")} />
    </li>
  );
}
