"use client";

import { useId } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type FileFieldProps = { label: string; required?: boolean; t: DeskTranslator };

/** A field that takes one file, with what kinds of file are kept. */
export function FileField({ label, required = false, t }: FileFieldProps) {
  const id = useId();
  return (
    <div className="d-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" name="file" required={required} aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="d-hint">
        {t("deskSources.field.file.hint")}
      </p>
    </div>
  );
}
