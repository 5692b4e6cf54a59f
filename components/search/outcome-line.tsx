import type { ReactNode } from "react";
import type { MonthSpan } from "@/lib/domain/precedents/month-counts";
import type { SearchOutcome } from "@/lib/domain/public/search-view";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";

type OutcomeProps = { outcome: SearchOutcome; t: Translator };

/** How the found cases ended, in one line; what is not known is counted, never left out. */
export function OutcomeLine({ outcome, t }: OutcomeProps) {
  return (
    <section className="found-outcome" aria-labelledby="outcome-title">
      <h3 id="outcome-title" className="sr-only">
        {t("search.outcome")}
      </h3>
      <dl>
        <Decided outcome={outcome} t={t} />
        <Terms outcome={outcome} t={t} />
        <Known outcome={outcome} t={t} />
        <Served outcome={outcome} t={t} />
      </dl>
      <p className="onward">
        <a href={`/${t.lang}/precedents`}>{t("search.outcome.precedents")}</a>
      </p>
    </section>
  );
}

function Decided({ outcome: { counts, untold }, t }: OutcomeProps) {
  const { cases, defendants: people, pending, unknown } = counts;
  const decided = people - pending - unknown;
  return (
    <Item title={t("search.outcome.decided")}>
      {t("search.outcome.decidedOf", { decided, people, cases })}
      {untold > 0 ? (
        <>
          , <span className="unknown">{t("search.outcome.untold", { untold })}</span>
        </>
      ) : null}
    </Item>
  );
}

function Terms({ outcome: { terms }, t }: OutcomeProps) {
  if (!terms.numbers)
    return <Item title={t("search.outcome.terms")}>{t("search.outcome.few")}</Item>;
  const { median, least, greatest } = terms.numbers;
  const words = { median: span(median, t), least: span(least, t), most: span(greatest, t) };
  return <Item title={t("search.outcome.terms")}>{t("search.outcome.months", words)}</Item>;
}

function Known({ outcome: { counts }, t }: OutcomeProps) {
  const { termKnown, termOneBound, termUnknown } = counts;
  const unknown = termOneBound + termUnknown;
  const convicted = termKnown + unknown;
  return (
    <Item title={t("search.outcome.known")}>
      {t("search.outcome.knownOf", { known: termKnown, convicted })}
      {unknown > 0 ? (
        <>
          , <span className="unknown">{t("search.outcome.notKnown", { unknown })}</span>
        </>
      ) : null}
    </Item>
  );
}

function Served({ outcome: { counts }, t }: OutcomeProps) {
  const { real, suspended, unknown } = counts.served;
  return (
    <Item title={t("search.outcome.served")}>
      {t("search.outcome.realSuspended", { real, suspended })}
      {unknown > 0 ? (
        <>
          , <span className="unknown">{t("search.outcome.notKnownWhich", { unknown })}</span>
        </>
      ) : null}
    </Item>
  );
}

function Item({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A number of months, or the two between which it lies. */
function span({ from, to }: MonthSpan, t: Translator): string {
  return formatTerm({ minMonths: from, maxMonths: to }, t);
}
