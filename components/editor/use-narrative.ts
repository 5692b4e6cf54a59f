"use client";

import { UndoRedo } from "@tiptap/extensions";
import { type Editor, type EditorOptions, useEditor } from "@tiptap/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { newBlockId } from "@/lib/editor/block-id";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { narrativeExtensions } from "@/lib/editor/extensions/narrative-extensions";
import { Opening } from "@/lib/editor/extensions/opening";
import { PassageMarks, withRefs } from "@/lib/editor/extensions/passages";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { NarrativeEditorProps } from "./narrative-contract";
import { handleOf } from "./narrative-handle";
import { passageWords } from "./passage-words";

type Latest = RefObject<NarrativeEditorProps>;

/** The editor of a narrative: made once, told of what changes around it, asked through its handle. */
export function useNarrative(props: NarrativeEditorProps): Editor | null {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [options] = useState(() => optionsOf(latest));
  const editor = useEditor({ ...options, immediatelyRender: false });
  const { refs, readOnly } = props;
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(withRefs(editor.state, refs));
  }, [editor, refs]);
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  useEffect(() => {
    if (!editor) return;
    latest.current.handle(handleOf(editor));
    return () => latest.current.handle(null);
  }, [editor]);
  return editor;
}

function optionsOf(latest: Latest): Partial<EditorOptions> {
  const { lang, deskLang, value, readOnly, refs } = latest.current;
  return {
    extensions: [
      ...narrativeExtensions,
      BlockIds,
      UndoRedo.configure({ depth: 1000 }),
      PassageMarks.configure({ refs, words: passageWords(lang, deskLang) }),
      Opening.configure({
        open: ({ kind, id }) => {
          if (kind === "cite") latest.current.onOpenCite(id);
          else latest.current.onOpenAnnotation(id);
        },
      }),
    ],
    content: narrativeSchema.nodeFromJSON(value ?? emptyNarrative()).toJSON(),
    editable: !readOnly,
    injectCSS: false,
    enableInputRules: true,
    enablePasteRules: false,
    editorProps: { attributes: attributesOf(latest.current) },
    onUpdate: () => latest.current.onDirty(),
  };
}

function emptyNarrative(): NarrativeNode {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: newBlockId() } }] };
}

function attributesOf({ lang, deskLang }: NarrativeEditorProps) {
  const t = deskTranslatorFor(deskLang);
  return {
    class: "ne-text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": t(`editor.text.${lang}`),
    lang,
    spellcheck: "true",
  };
}
