"use client";

import { EditorContent } from "@tiptap/react";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { NarrativeEditorProps } from "./narrative-contract";
import { useNarrative } from "./use-narrative";

/** The text of a case while it is written. It looks as the published page does. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const editor = useNarrative(props);
  const t = deskTranslatorFor(props.deskLang);
  if (!editor) return <p className="ne-waits">{t("editor.opening")}</p>;
  return (
    <div className="ne">
      <div className="ne-stage">
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}
