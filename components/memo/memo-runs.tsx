import { Worded } from "@/components/values/worded";
import type { MemoRun } from "@/lib/domain/memo/memo-document";
import type { Translator } from "@/lib/messages/translator";

/** Words in a row: marked with their language, leading to their place, with their footnotes. */
export function MemoRuns({ runs, t }: { runs: readonly MemoRun[]; t: Translator }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a line of a memo never changes while it is shown
  return runs.map((run, index) => <Run key={index} run={run} t={t} />);
}

function Run({ run, t }: { run: MemoRun; t: Translator }) {
  const { text, strong, lang, link, note } = run;
  const words =
    lang === undefined ? <Worded text={text} lang={t.lang} /> : <span lang={lang}>{text}</span>;
  const linked = link === undefined ? words : <a href={link}>{words}</a>;
  return (
    <>
      {strong ? <b>{linked}</b> : linked}
      {note === undefined ? null : (
        <sup>
          <a
            id={`memo-ref-${note}`}
            href={`#memo-note-${note}`}
            aria-label={t("case.footnote", { n: note })}
          >
            {note}
          </a>
        </sup>
      )}
    </>
  );
}
