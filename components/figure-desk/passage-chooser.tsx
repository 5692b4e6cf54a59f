"use client";

import { CaptureText } from "@/components/source-desk/capture-text";
import { type Choice, useChoice } from "@/components/source-desk/use-choice";
import { longestExcerptWords } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import type { CaptureView } from "@/lib/domain/source-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { passageAddress } from "./passage-address";

type PassageChooserProps = { view: CaptureView; text: string; lang: Language };

/** The text of a copy, in which the words are selected that a figure begins with. */
export function PassageChooser({ view, text, lang }: PassageChooserProps) {
  const t = deskTranslatorFor(lang);
  const { choice, select } = useChoice(view);
  return (
    <div className="s-reading f-chooser">
      <p className="d-hint">{t("figureDesk.from.select")}</p>
      <CaptureText
        view={view}
        text={text}
        label={t("figureDesk.from.text")}
        shown={null}
        onSelect={select}
      />
      <div className="d-actions" role="status">
        {choice ? <Take choice={choice} capture={view.capture.id} t={t} /> : null}
      </div>
    </div>
  );
}

type TakeProps = { choice: Choice; capture: string; t: DeskTranslator };

function Take({ choice: { start, end, words }, capture, t }: TakeProps) {
  const counted = { n: words, max: longestExcerptWords };
  if (words > longestExcerptWords)
    return <p className="d-said problem">{t("figureDesk.from.tooLong", counted)}</p>;
  return (
    <>
      <a className="d-button" href={passageAddress({ capture, start, end })}>
        {t("figureDesk.from.take")}
      </a>
      <span className="d-hint">{t("figureDesk.from.chosen", counted)}</span>
    </>
  );
}
