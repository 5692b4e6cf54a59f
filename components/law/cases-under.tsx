import { CaseRows } from "@/components/cases/case-row";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { Translator } from "@/lib/messages/translator";

/** The cases that rest on a provision, or the statement that none does yet. */
export function CasesUnder({ cards, t }: { cards: CaseCard[]; t: Translator }) {
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{t("law.casesUnder")}</h2>
      {cards.length === 0 ? (
        <p className="aside">{t("law.casesUnder.none")}</p>
      ) : (
        <CaseRows cards={cards} t={t} />
      )}
    </section>
  );
}
