import { Unknown } from "@/components/values/unknown";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import { outcomeWords } from "./outcome-words";
import { SentenceChain } from "./sentence-chain";

/** The most letters that stand in the largest size. */
const longestLarge = 14;

/** How the case ended, in large words, beside the chain of sentences against what the law allowed. */
export function CaseOutcome({ shown, t }: { shown: PublicCase; t: Translator }) {
  const { big, tone, unknown, lines } = outcomeWords(shown, t);
  return (
    <section className="outcome" aria-labelledby="outcome">
      <h2 id="outcome" className="sr-only">
        {t("case.outcome")}
      </h2>
      <div className="outcome-words">
        <p className={`big ${tone}${big.length > longestLarge ? " long" : ""}`}>{big}</p>
        {unknown === null ? null : (
          <p>
            <Unknown t={t} words={unknown} />
          </p>
        )}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SentenceChain shown={shown} t={t} />
    </section>
  );
}
