import type { MemoRun } from "@/lib/domain/memo/memo-document";
import type { Translator } from "@/lib/messages/translator";
import { MemoRuns } from "./memo-runs";

type MemoNotesProps = { notes: readonly MemoRun[][]; title: string; t: Translator };

/** The footnotes of a memo, at its end. */
export function MemoNotes({ notes, title, t }: MemoNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className="memo-notes" aria-labelledby="memo-notes">
      <h2 id="memo-notes">{title}</h2>
      <ol>
        {notes.map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a footnote is known by its number
          <li key={index} id={`memo-note-${index + 1}`}>
            <MemoRuns runs={runs} t={t} />{" "}
            <a href={`#memo-ref-${index + 1}`} aria-label={t("memo.backTo", { n: index + 1 })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
