"use client";

import { useSentForm } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** The recovery codes that the form around has just made, to be printed or written down. */
export function ShownCodes({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  const { status, values } = useSentForm();
  const codes = status === "done" ? (values.codes ?? "").split("\n") : [];
  if (codes.length === 0) return null;
  return (
    <div className="a-shown">
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <button type="button" className="d-button quiet" onClick={() => window.print()}>
        {t("account.codes.print")}
      </button>
    </div>
  );
}
