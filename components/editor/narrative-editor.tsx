"use client";

import { EditorContent, useEditorState } from "@tiptap/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { Bubble } from "./bubble";
import { FigureBubble } from "./figure-bubble";
import { Footnotes } from "./footnotes";
import { HelpSheet } from "./help-sheet";
import type { NarrativeEditorProps } from "./narrative-contract";
import { Panels } from "./panels";
import { TableBar } from "./table-bar";
import { type Tools, ToolsContext } from "./tools";
import { TopBar } from "./top-bar";
import { TypeaheadMenu } from "./typeahead-menu";
import { typeaheadStore } from "./typeahead-store";
import { useEditorTools } from "./use-editor-tools";
import { useNarrative } from "./use-narrative";

/**
 * The text of a case while it is written. It looks as the published page does. A text that this
 * program cannot read is shown by nobody and changed by nobody.
 */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const [isReadable] = useState(() => isNarrative(props.value));
  const t = deskTranslatorFor(props.deskLang);
  if (!isReadable) return <p role="alert">{t("editor.unreadable")}</p>;
  return <Writing {...props} />;
}

function isNarrative(value: NarrativeNode | null): boolean {
  try {
    if (value) narrativeSchema.nodeFromJSON(value).check();
    return true;
  } catch {
    return false;
  }
}

function Writing(props: NarrativeEditorProps) {
  const t = deskTranslatorFor(props.deskLang);
  const sheet = useRef<HTMLDialogElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [store] = useState(typeaheadStore);
  const latestRun = useRef<Tools["run"]>(() => false);
  const editor = useNarrative(props, { store, run: latestRun });
  const help = useCallback(() => sheet.current?.showModal(), []);
  const toolbar = useCallback(() => focusFirst(bar.current), []);
  const tools = useEditorTools(editor, props, { help, toolbar });
  useEffect(() => {
    if (tools) latestRun.current = tools.run;
  }, [tools]);
  if (!editor || !tools) return <p className="ne-waits">{t("editor.opening")}</p>;
  return (
    <ToolsContext value={tools}>
      <div className="ne">
        <TopBar bar={bar} />
        <TableBar />
        <div className="ne-stage">
          <Placeholder tools={tools} />
          <EditorContent editor={editor} />
        </div>
        <Footnotes />
        <Bubble />
        <FigureBubble />
        <Panels />
        <TypeaheadMenu store={store} />
        <HelpSheet sheet={sheet} lang={props.deskLang} />
      </div>
    </ToolsContext>
  );
}

/** The row beside the selected words where there is one, else the row above the text. */
function focusFirst(bar: HTMLElement | null) {
  const bubble = bar?.parentElement?.querySelector<HTMLElement>(".ne-bubble");
  (bubble ?? bar)?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
}

function Placeholder({ tools: { editor, t, props } }: { tools: Tools }) {
  const isEmpty = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      state.doc.childCount === 1 && state.doc.firstChild?.content.size === 0,
  });
  if (!isEmpty || props.readOnly) return null;
  return (
    <p className="ne-placeholder" aria-hidden="true">
      {t("editor.placeholder")}
    </p>
  );
}
