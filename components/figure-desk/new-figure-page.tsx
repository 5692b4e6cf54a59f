import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { InexactDate } from "@/lib/domain/inexact-date";
import type { FigureGuess } from "@/lib/domain/ledger/figure-from-words";
import type { Translator } from "@/lib/messages/translator";
import { type Choices, FigureFields } from "./figure-fields";
import { FigureHead } from "./figure-head";
import { valuesOfProposal } from "./figure-values";

type Proposal = {
  excerpt: Excerpt;
  source: { id: string; title: string; language: string };
  guess: FigureGuess;
  publisher: string | null;
  published: InexactDate | null;
  choices: Choices;
};

type NewFigurePageProps = { proposal: Proposal; add: FormAction; t: Translator };

/** A figure that is to be added: the words, and the fields with what could be read from them. */
export function NewFigurePage({ proposal, add, t }: NewFigurePageProps) {
  const { excerpt, source, choices } = proposal;
  return (
    <>
      <FigureHead title={t("figureDesk.from")} t={t} />
      <section className="f-words">
        <h2>{t("figureDesk.words.title")}</h2>
        <blockquote lang={source.language}>
          <span className="d-hint">…{excerpt.prefix}</span>
          <mark>{excerpt.exact}</mark>
          <span className="d-hint">{excerpt.suffix}…</span>
        </blockquote>
        <p>
          <a href={`/desk/sources/${encodeURIComponent(source.id)}`} lang={source.language}>
            {source.title}
          </a>
        </p>
      </section>
      <h2 className="f-form-head">{t("figureDesk.form")}</h2>
      <p className="d-note">{t("figureDesk.guessed")}</p>
      <ActionForm
        action={add}
        submit={t("figureDesk.add")}
        busy={t("figureDesk.busy")}
        label={t("figureDesk.form")}
      >
        <input type="hidden" name="capture" value={excerpt.capture} />
        <input type="hidden" name="start" value={excerpt.start} />
        <input type="hidden" name="end" value={excerpt.end} />
        <FigureFields values={valuesOfProposal(proposal)} choices={choices} t={t} />
      </ActionForm>
    </>
  );
}
