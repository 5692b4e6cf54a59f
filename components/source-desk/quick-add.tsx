"use client";

import { type FormEvent, useRef, useState } from "react";
import { Field } from "@/components/desk/field";
import { type FoundSource, foundSource } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { AddingEnd } from "./adding-end";
import { type Answer, sendFile, tellDesk } from "./ask-desk";
import { FileField } from "./file-field";
import { languageOptions } from "./source-options";

type QuickAddProps = { onAdded: (source: FoundSource) => void; t: DeskTranslator };

/** Adds a source without leaving the page: a title, and its text or a file. */
export function QuickAdd({ onAdded, t }: QuickAddProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    setBusy(true);
    const answer = await send(new FormData(form.current));
    setBusy(false);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (!answer.ok) return;
    form.current?.reset();
    onAdded(answer.value);
  };
  return (
    <details className="s-fold">
      <summary>{t("deskSources.pane.add")}</summary>
      <form ref={form} className="d-form" onSubmit={add}>
        <Field name="title" label={t("deskSources.field.title")} required />
        <Field
          name="language"
          label={t("deskSources.field.language")}
          options={languageOptions(t)}
          defaultValue={t.lang}
        />
        <Field name="text" label={t("deskSources.field.text")} rows={6} />
        <FileField label={t("deskSources.field.orFile")} t={t} />
        <AddingEnd isBusy={isBusy} problem={problem} t={t} />
      </form>
    </details>
  );
}

/** A file goes as it is; a text goes as JSON; neither is a source of which only a title is known. */
function send(given: FormData): Promise<Answer<FoundSource>> {
  const file = given.get("file");
  const about = { title: textIn(given, "title"), language: textIn(given, "language") };
  if (file instanceof File && file.size > 0)
    return sendFile(foundSource, "/desk/api/sources/upload", { file, about });
  const text = textIn(given, "text");
  return tellDesk(foundSource, "/desk/api/sources", { ...about, text: text === "" ? null : text });
}

function textIn(given: FormData, name: string): string {
  const value = given.get(name);
  return typeof value === "string" ? value : "";
}
