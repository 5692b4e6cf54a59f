"use client";

import { type FormEvent, useState } from "react";
import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { captureView } from "@/lib/domain/source-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AddingEnd } from "./adding-end";
import { sendFile } from "./ask-desk";
import { FileField } from "./file-field";

type AddCopyProps = {
  sourceId: string;
  paste: FormAction;
  /** Null where this server fetches nothing, or the source has no address. */
  fetch: FormAction | null;
  lang: Language;
};

/** Takes a further copy of a source: pasted, uploaded, or fetched from its address. */
export function AddCopy({ sourceId, paste, fetch, lang }: AddCopyProps) {
  const t = deskTranslatorFor(lang);
  const id = <input type="hidden" name="id" value={sourceId} />;
  const words = { submit: t("deskSources.add"), busy: t("deskSources.adding") };
  return (
    <div className="s-ways">
      <details className="s-fold">
        <summary>{t("deskSources.addCopy.paste")}</summary>
        <ActionForm action={paste} {...words} label={t("deskSources.addCopy.paste")}>
          {id}
          <Field name="text" rows={10} label={t("deskSources.field.text")} required />
        </ActionForm>
      </details>
      <details className="s-fold">
        <summary>{t("deskSources.addCopy.file")}</summary>
        <UploadCopy sourceId={sourceId} t={t} />
      </details>
      {fetch ? (
        <details className="s-fold">
          <summary>{t("deskSources.addCopy.fetch")}</summary>
          <p className="d-hint">{t("deskSources.field.fetch.hint")}</p>
          <ActionForm
            action={fetch}
            submit={t("deskSources.addCopy.fetch")}
            busy={words.busy}
            label={t("deskSources.addCopy.fetch")}
          >
            {id}
          </ActionForm>
        </details>
      ) : null}
    </div>
  );
}

function UploadCopy({ sourceId, t }: { sourceId: string; t: DeskTranslator }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const upload = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File)) return;
    setBusy(true);
    const path = `/desk/api/sources/${encodeURIComponent(sourceId)}/upload`;
    const answer = await sendFile(captureView, path, { file });
    setBusy(false);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) location.reload();
  };
  return (
    <form className="d-form" onSubmit={upload} aria-label={t("deskSources.addCopy.file")}>
      <FileField label={t("deskSources.field.file")} required t={t} />
      <AddingEnd isBusy={isBusy} problem={problem} t={t} />
    </form>
  );
}
