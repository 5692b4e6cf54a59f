"use client";

import { type ChangeEvent, useState } from "react";
import { type CaptureView, captureView } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { sendFile } from "./ask-desk";

type HeldElsewhereProps = {
  view: CaptureView;
  /** The document was given: it is a further copy of the source. */
  onGiven: (given: CaptureView) => void;
  t: DeskTranslator;
};

/** Stands where a copy has no text: it says why, and takes the document or its text. */
export function HeldElsewhere({ view, onGiven, t }: HeldElsewhereProps) {
  const [said, setSaid] = useState<string | null>(null);
  const { capture, source } = view;
  const give = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setSaid(t("deskSources.adding"));
    const path = `/desk/api/sources/${encodeURIComponent(source.id)}/upload`;
    const answer = await sendFile(captureView, path, { file });
    setSaid(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) onGiven(answer.value);
  };
  return (
    <div className="d-note">
      <p>{t(capture.hasBody ? "deskSources.noTextInFile" : "deskSources.hashAlone")}</p>
      <label className="d-field">
        <span className="d-label">{t("deskSources.giveDocument")}</span>
        <input type="file" onChange={give} />
      </label>
      <p role="status" className="d-hint">
        {said}
      </p>
    </div>
  );
}
