import { CaseOutcome } from "@/components/cases/case-outcome";
import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { AlikeCase, AlikeView } from "@/lib/domain/public/alike-view";
import type { Translator } from "@/lib/messages/translator";

type AlikeProps = { view: AlikeView; t: Translator };

/** Where to read on from one case: by the facts of its defendants, then by the words of its text. */
export function AlikeCases({ view, t }: AlikeProps) {
  return (
    <>
      <p className="kicker">
        <a href={addresses.case(t.lang, view.slug)}>{view.title}</a>
      </p>
      <h1>{t("case.alike.title")}</h1>
      <ByFacts view={view} t={t} />
      <h2>{t("case.alike.text")}</h2>
      {view.cases.length > 0 ? <p>{t("case.alike.text.how")}</p> : null}
      <ByText view={view} t={t} />
    </>
  );
}

function ByFacts({ view, t }: AlikeProps) {
  const hasAny = view.defendants.length > 0;
  return (
    <>
      <h2>{t("case.alike.facts")}</h2>
      <p>{t(hasAny ? "case.alike.facts.text" : "case.alike.facts.none")}</p>
      <ul>
        {view.defendants.map(({ ordinal, headcount, query }) => (
          <li key={ordinal}>
            <a href={`/${t.lang}/precedents?${query}`}>
              {t("case.alike.defendant", { ordinal, headcount })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function ByText({ view, t }: AlikeProps) {
  if (!view.comparable) return <p>{t("case.alike.short")}</p>;
  if (view.cases.length === 0) return <p>{t("case.alike.none")}</p>;
  return (
    <ol className="alike">
      {view.cases.map((one) => (
        <Alike key={one.card.number} one={one} t={t} />
      ))}
    </ol>
  );
}

function Alike({ one: { card, shared }, t }: { one: AlikeCase; t: Translator }) {
  return (
    <li>
      <h3>
        <a href={addresses.case(t.lang, card.slug)}>
          <Worded text={card.title} lang={t.lang} />
        </a>
      </h3>
      <p>{card.standfirst}</p>
      <p>
        <CaseOutcome card={card} t={t} />
      </p>
      <p className="alike-shared">
        {t("case.alike.shared")}: {shared.join(", ")}
      </p>
    </li>
  );
}
