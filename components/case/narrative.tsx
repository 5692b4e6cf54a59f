import { Fragment } from "react";
import { otherLanguage } from "@/lib/domain/language";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import { MarginNotes } from "./margin-notes";
import { NarrativeBlock } from "./narrative-block";
import type { NarrativeContext } from "./narrative-context";
import { letteredNotes, passagesOf } from "./passage-notes";

const alphabets = { en: "abcdefghijklmnopqrstuvwxyz", ru: "абвгдежзиклмнопрстуфхцчшщэюя" };

/** The story of a case, with its footnotes and annotations beside the words they belong to. */
export function Narrative({ shown, t }: { shown: PublicCase; t: Translator }) {
  const doc = shown.narrative?.doc ?? null;
  const notes = letteredNotes(doc, shown.annotations, alphabets[t.lang]);
  if (!shown.narrative || !doc)
    return notes.length === 0 ? null : (
      <section className="narrative" aria-labelledby="story">
        <h2 id="story">{t("case.notes")}</h2>
        <MarginNotes footnotes={[]} annotations={notes} all={[]} t={t} />
      </section>
    );
  const { lang } = shown.narrative;
  const passages = passagesOf(doc, { footnotes: shown.footnotes, annotations: notes });
  const anchored = new Set(passages.flatMap(({ annotations }) => annotations));
  const context: NarrativeContext = { t, footnotes: shown.footnotes, notes };
  return (
    <section className="narrative" aria-labelledby="story">
      <h2 id="story">{t("case.story")}</h2>
      {lang === t.lang ? null : (
        <p className="language-note">{t(`case.onlyIn.${otherLanguage(t.lang)}`)}</p>
      )}
      {passages.map(({ node, footnotes, annotations }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a published narrative never changes its order
        <Fragment key={index}>
          <div className="block" lang={lang === t.lang ? undefined : lang}>
            <NarrativeBlock node={node} context={context} />
          </div>
          <MarginNotes
            footnotes={footnotes}
            annotations={annotations}
            all={shown.footnotes}
            t={t}
          />
        </Fragment>
      ))}
      <MarginNotes
        footnotes={[]}
        annotations={notes.filter((note) => !anchored.has(note))}
        all={shown.footnotes}
        t={t}
      />
    </section>
  );
}
