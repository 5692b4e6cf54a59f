"use client";

import type { DeskTranslator } from "@/lib/messages/desk-translator";

export type Shown = "text" | "beside";

type ViewChoiceProps = { shown: Shown; onShow: (shown: Shown) => void; t: DeskTranslator };

/** On a narrow screen: the text, or what stands beside it. A wide one shows both and not this. */
export function ViewChoice({ shown, onShow, t }: ViewChoiceProps) {
  return (
    <fieldset className="w-view">
      <legend className="sr-only">{t("workspace.view")}</legend>
      {(["text", "beside"] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === shown} onClick={() => onShow(each)}>
          {t(`workspace.view.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
