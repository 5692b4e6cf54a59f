"use client";

import { isMacOS } from "@tiptap/core";
import { type Ref, useId } from "react";
import type { Language } from "@/lib/domain/language";
import { keysOf, shortcuts } from "@/lib/editor/shortcuts";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** What can be done by the keyboard and by signs in the text. Opened by `showModal`. */
export function HelpSheet({ sheet, lang }: { sheet: Ref<HTMLDialogElement>; lang: Language }) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  return (
    <dialog ref={sheet} className="ne-help" aria-labelledby={id}>
      <form method="dialog" className="ne-help-head">
        <h2 id={id}>{t("editor.help.title")}</h2>
        <button type="submit" className="ne-tool">
          {t("editor.close")}
        </button>
      </form>
      <p className="ne-lead">{t("editor.help.layout")}</p>
      <table>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={`${shortcut.action}${shortcut.code}`}>
              <th scope="row">{t(`editor.key.${shortcut.action}`)}</th>
              <td>
                {keysOf(shortcut, isMacOS()).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
          {(["slash", "at", "brackets", "hash", "dash", "quote"] as const).map((sign) => (
            <tr key={sign}>
              <th scope="row">{t(`editor.help.${sign}`)}</th>
              <td>
                <kbd>{signs[sign]}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </dialog>
  );
}

const signs = { slash: "/", at: "@", brackets: "[[", hash: "##", dash: "-", quote: ">" } as const;
