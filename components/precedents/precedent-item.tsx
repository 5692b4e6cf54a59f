import { addresses } from "@/components/values/addresses";
import { CourtLink } from "@/components/values/court-link";
import { DateText } from "@/components/values/date-text";
import { ProvisionLink } from "@/components/values/provision-link";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import type { AskedFact, PrecedentHit } from "@/lib/domain/precedents/view";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { FactMarks, FactTable } from "./fact-marks";
import { percent } from "./months-words";
import { HitOutcome } from "./sentence-words";

type ItemProps = { hit: PrecedentHit; asked: readonly AskedFact[]; t: Translator };

/** A case in the list: how it ended, how like it is, and in what. */
export function PrecedentItem({ hit, asked, t }: ItemProps) {
  return (
    <>
      <h3>
        <CaseLink hit={hit} t={t} />
      </h3>
      <p className="precedent-outcome">
        <HitOutcome hit={hit} t={t} />
      </p>
      <CaseLine hit={hit} t={t} />
      {hit.score === null ? null : <Likeness hit={hit} t={t} />}
      {hit.facts.length === 0 ? null : (
        <>
          <FactMarks facts={hit.facts} t={t} />
          <FactTable facts={hit.facts} asked={asked} t={t} />
        </>
      )}
    </>
  );
}

/** The case by its title. */
export function CaseLink({ hit, t }: Pick<ItemProps, "hit" | "t">) {
  return (
    <a href={addresses.case(t.lang, hit.card.slug)}>
      <Worded text={hit.card.title} lang={t.lang} />
    </a>
  );
}

/** Provision, court and day of a case, and how many of its people this entry is about. */
export function CaseLine({
  hit: { card, defendants, headcount },
  t,
}: Pick<ItemProps, "hit" | "t">) {
  return (
    <p className="meta-line">
      <span>
        {card.provisions.length === 0 ? (
          <Unknown t={t} words={t("precedents.list.noProvision")} />
        ) : (
          card.provisions.map((provision) => (
            <span key={provision} className="provisions">
              <ProvisionLink provision={provision} t={t} short />{" "}
            </span>
          ))
        )}
      </span>
      <span>
        {card.courts.length === 0 ? (
          <Unknown t={t} words={t("precedents.slice.noCourt")} />
        ) : (
          card.courts.map((court) => <CourtLink key={court.code} court={court} t={t} />)
        )}
      </span>
      <span>
        <DateText date={card.decided} t={t} />
      </span>
      {headcount > 1 ? <span>{t("precedents.list.headcount", { n: headcount })}</span> : null}
      {defendants > 1 ? <span>{t("precedents.list.ofSeveral", { n: defendants })}</span> : null}
    </p>
  );
}

/** How like the case is, and how much of what was asked is known of it. */
export function Likeness({ hit, t }: Pick<ItemProps, "hit" | "t">) {
  return (
    <p className="likeness">
      <b>
        {t("precedents.list.likeness", {
          score: formatNumber(Math.round((hit.score ?? 0) * 100), t.lang),
        })}
      </b>{" "}
      <span className="aside">
        {t("precedents.list.coverage", { coverage: percent(hit.coverage ?? 0, t) })}
      </span>
    </p>
  );
}
