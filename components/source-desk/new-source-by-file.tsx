"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { foundSource } from "@/lib/domain/source-views";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AddingEnd } from "./adding-end";
import { sendFile } from "./ask-desk";
import { FileField } from "./file-field";
import { languageOptions } from "./source-options";

/** Begins a source with a file: a title and a language are enough. Leads to its page. */
export function NewSourceByFile({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const file = given.get("file");
    if (!(file instanceof File)) return;
    setBusy(true);
    const about = { title: String(given.get("title")), language: String(given.get("language")) };
    const answer = await sendFile(foundSource, "/desk/api/sources/upload", { file, about });
    setBusy(false);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) location.assign(`/desk/sources/${encodeURIComponent(answer.value.id)}`);
  };
  return (
    <form className="d-form" onSubmit={add} aria-label={t("deskSources.byFile")}>
      <Field name="title" label={t("deskSources.field.title")} required />
      <Field
        name="language"
        label={t("deskSources.field.language")}
        options={languageOptions(t)}
        defaultValue={lang}
      />
      <FileField label={t("deskSources.field.file")} required t={t} />
      <AddingEnd isBusy={isBusy} problem={problem} t={t} />
    </form>
  );
}
