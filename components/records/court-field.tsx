"use client";

import { useId } from "react";
import { useSentForm } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** Which court is meant: typed with the list of the page at hand, or of no concern here. */
export function CourtField({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  const { status, field, message, values } = useSentForm();
  const problem = status === "problem" && field === "court" ? message : null;
  return (
    <>
      <div className="d-field">
        <label htmlFor={id}>{t("records.courts.label")}</label>
        <input
          id={id}
          name="court"
          list="courts"
          autoComplete="off"
          defaultValue={values.court}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem ? true : undefined}
        />
        <p id={`${id}-hint`} className={problem ? "d-hint problem" : "d-hint"}>
          {problem ?? t("records.courts.hint")}
        </p>
      </div>
      <label className="d-check">
        <input type="checkbox" name="foreign" /> {t("records.courts.foreign")}
      </label>
    </>
  );
}
