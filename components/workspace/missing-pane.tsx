"use client";

import { completenessOf } from "@/lib/domain/completeness";
import { type Language, languages } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { unsourcedPassages } from "@/lib/editor/blocks";
import { useWorkspace } from "./workspace-context";

type MissingPaneProps = {
  narratives: Readonly<Record<Language, NarrativeNode | null>>;
  onGoTo: (lang: Language, block: string) => void;
};

/** What is still missing: questions that nothing answers, and passages that cite no source. */
export function MissingPane({ narratives, onGoTo }: MissingPaneProps) {
  const { t } = useWorkspace();
  return (
    <>
      <OpenQuestions />
      {languages.map((lang) => (
        <section key={lang}>
          <h3>
            {t("workspace.missing.passages")} <small>{t(`workspace.narrative.${lang}`)}</small>
          </h3>
          <Unsourced lang={lang} narrative={narratives[lang]} onGoTo={onGoTo} />
        </section>
      ))}
    </>
  );
}

function OpenQuestions() {
  const { entry, lang, t } = useWorkspace();
  const { open, known, asked } = completenessOf(entry);
  const labelOf = (id: string) => entry.parties.find((party) => party.id === id)?.label[lang];
  return (
    <section>
      <h3>
        {t("workspace.missing.questions")}{" "}
        <small>{t("workspace.known", { known, all: asked })}</small>
      </h3>
      {open.length === 0 ? <p>{t("workspace.missing.questions.none")}</p> : null}
      <ul className="d-list">
        {open.map(({ question, party }) => (
          <li key={`${question} ${party}`}>
            {t.code("question", question)}
            {party ? ` · ${labelOf(party)}` : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The most passages that are listed; the rest are counted. */
const mostListed = 200;

type UnsourcedProps = {
  lang: Language;
  narrative: NarrativeNode | null;
  onGoTo: MissingPaneProps["onGoTo"];
};

function Unsourced({ lang, narrative, onGoTo }: UnsourcedProps) {
  const { t } = useWorkspace();
  if (!narrative) return <p>{t("workspace.missing.noText")}</p>;
  const passages = unsourcedPassages(narrative);
  if (passages.length === 0) return <p>{t("workspace.missing.passages.none")}</p>;
  const more = passages.length - mostListed;
  return (
    <ol className="d-list">
      {passages.slice(0, mostListed).map(({ id, text }) => (
        <li key={id}>
          <button type="button" className="d-link" lang={lang} onClick={() => onGoTo(lang, id)}>
            {text.slice(0, 120)}
          </button>
        </li>
      ))}
      {more > 0 ? <li>{t("workspace.missing.more", { n: more })}</li> : null}
    </ol>
  );
}
