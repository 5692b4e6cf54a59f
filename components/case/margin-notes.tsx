import { QuotedWords, QuoteSource } from "@/components/values/quote";
import type { Translator } from "@/lib/messages/translator";
import type { Footnote, LetteredNote } from "./passage-notes";

type MarginNotesProps = {
  footnotes: readonly Footnote[];
  annotations: readonly LetteredNote[];
  /** Every footnote of the narrative: what stands in one is not quoted again. */
  all: readonly Footnote[];
  t: Translator;
};

/**
 * The notes of one passage: beside it on a wide screen, below it on a narrow one. The source stands
 * once below the quotations that it holds.
 */
export function MarginNotes({ footnotes, annotations, all, t }: MarginNotesProps) {
  if (footnotes.length === 0 && annotations.length === 0) return null;
  return (
    <ul className="notes" aria-label={t("case.notesHere")}>
      {footnotes.map(({ n, quote }, index) => (
        <li key={quote.excerpt} className="note" id={`note-${n}`}>
          <b className="tab">{n}</b> <QuotedWords quote={quote} t={t} />
          {quote.source === footnotes[index + 1]?.quote.source ? null : (
            <QuoteSource quote={quote} t={t} />
          )}
        </li>
      ))}
      {annotations.map((note) => (
        <Annotation key={note.annotation.id} note={note} all={all} t={t} />
      ))}
    </ul>
  );
}

type AnnotationProps = { note: LetteredNote; all: readonly Footnote[]; t: Translator };

function Annotation({ note, all, t }: AnnotationProps) {
  const { letter, annotation } = note;
  const excerpts = annotation.quotes.map((quote) => quote.excerpt);
  const cited = all.filter(({ quote }) => excerpts.includes(quote.excerpt));
  const further = annotation.quotes.filter(
    ({ excerpt }) => !cited.some(({ quote }) => quote.excerpt === excerpt),
  );
  return (
    <li className={`note note-${annotation.kind}`} id={`annotation-${letter}`}>
      <b>
        {letter} {t.code("annotation", annotation.kind)}
      </b>{" "}
      {annotation.text}
      {cited.map(({ n }) => (
        <sup key={n}>
          {"\u00a0"}
          <a href={`#note-${n}`} aria-label={t("case.footnote", { n })}>
            {n}
          </a>
        </sup>
      ))}
      {further.map((quote) => (
        <span className="note-quote" key={quote.excerpt}>
          <QuotedWords quote={quote} t={t} /> <QuoteSource quote={quote} t={t} />
        </span>
      ))}
    </li>
  );
}
