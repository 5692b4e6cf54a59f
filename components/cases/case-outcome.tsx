import { SentenceText } from "@/components/values/sentence-text";
import { Unknown } from "@/components/values/unknown";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { Translator } from "@/lib/messages/translator";
import { groupedTerms } from "./grouped-terms";

/** How a case of a list ended: its terms, else the outcome in a word, else that nobody knows. */
export function CaseOutcome({ card, t }: { card: CaseCard; t: Translator }) {
  if (card.terms.length === 0) return <OutcomeWord outcome={card.outcome} t={t} />;
  return (
    <>
      {groupedTerms(card.terms).map(({ sentence, people }) => (
        <span
          className="outcome-line"
          key={`${sentence.term.minMonths} ${sentence.term.maxMonths} ${sentence.suspended}`}
        >
          <SentenceText sentence={sentence} t={t} />
          {people > 1 ? ` ${t("cases.people", { people })}` : null}
        </span>
      ))}
    </>
  );
}

function OutcomeWord({ outcome, t }: { outcome: CaseCard["outcome"]; t: Translator }) {
  const word = t.code("outcome", outcome);
  if (outcome === "unknown") return <Unknown t={t} words={word} />;
  if (outcome !== "convicted") return word;
  return (
    <span className="outcome-line">
      {word}, <Unknown t={t} words={t("term.unknown")} />
    </span>
  );
}
