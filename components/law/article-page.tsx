import { KeepUp } from "@/components/feeds/keep-up";
import { Noted } from "@/components/prose/noted";
import { ReferenceSources } from "@/components/prose/reference-sources";
import type { ArticleView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { CasesUnder } from "./cases-under";
import { lawNotes } from "./known-notes";
import { LawOpening } from "./law-opening";
import { PartSummary } from "./part-summary";
import { PenaltyChart } from "./penalty-chart";
import { StageTable } from "./stage-table";

/** An article: its parts through time, their terms on one scale, notes, sources, and its cases. */
export function ArticlePage({ article, t }: { article: ArticleView; t: Translator }) {
  return (
    <>
      <LawOpening article={article} provision={article.number} t={t} />
      {article.warning ? (
        <aside className="caution">
          <b>{t("law.warning")}</b> <Noted text={article.warning} known={lawNotes} t={t} />
        </aside>
      ) : null}
      <StageTable article={article} t={t} />
      <section className="terms" aria-labelledby="terms-title">
        <h2 id="terms-title">{t("law.chart")}</h2>
        <PenaltyChart article={article} t={t} />
      </section>
      <section aria-labelledby="parts-title">
        <h2 id="parts-title">
          {t("law.parts")} <small>{t("law.gist.note")}</small>
        </h2>
        {article.parts.map((part) => (
          <PartSummary key={part.provision} part={part} t={t} />
        ))}
      </section>
      <Notes notes={article.notes} t={t} />
      <CasesUnder cards={article.cases} t={t} />
      <ReferenceSources title={t("sources.title")} sources={article.sources} t={t} />
      <p className="fine">
        {t("law.byDate")} {t("law.until.note")} {t("law.translation")}
      </p>
      <KeepUp page={`/law/${article.number}`} follow={`what=article&id=${article.number}`} t={t} />
    </>
  );
}

function Notes({ notes, t }: { notes: readonly string[]; t: Translator }) {
  if (notes.length === 0) return null;
  return (
    <section className="measure">
      <h2>{t("law.notes")}</h2>
      {notes.map((note) => (
        <p key={note}>
          <Noted text={note} known={lawNotes} t={t} />
        </p>
      ))}
    </section>
  );
}
