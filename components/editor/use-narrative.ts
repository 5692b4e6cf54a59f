"use client";

import { UndoRedo } from "@tiptap/extensions";
import { type Editor, type EditorOptions, useEditor } from "@tiptap/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { newBlockId } from "@/lib/editor/block-id";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { CleanPaste } from "@/lib/editor/extensions/clean-paste";
import { CurrentBlock } from "@/lib/editor/extensions/current-block";
import { HeldSelection } from "@/lib/editor/extensions/held-selection";
import { Keys } from "@/lib/editor/extensions/keys";
import { narrativeExtensions } from "@/lib/editor/extensions/narrative-extensions";
import { Opening } from "@/lib/editor/extensions/opening";
import { PassageMarks, withRefs } from "@/lib/editor/extensions/passages";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { NarrativeEditorProps } from "./narrative-contract";
import { handleOf } from "./narrative-handle";
import { insertOffers, mentionOffers } from "./offers";
import { passageWords } from "./passage-words";
import type { Tools } from "./tools";
import { TypeaheadMenus } from "./typeahead-extension";
import type { TypeaheadStore } from "./typeahead-store";

type Latest = RefObject<NarrativeEditorProps>;
/** What the keys and signs typed in the text are wired to. */
type Wires = { store: TypeaheadStore; run: RefObject<Tools["run"]> };

/** The editor of a narrative: made once, told of what changes around it, asked through its handle. */
export function useNarrative(props: NarrativeEditorProps, wires: Wires): Editor | null {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [options] = useState(() => optionsOf(latest, wires));
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

function optionsOf(latest: Latest, { store, run }: Wires): Partial<EditorOptions> {
  const { lang, deskLang, value, readOnly, refs } = latest.current;
  return {
    extensions: [
      ...narrativeExtensions,
      BlockIds,
      CleanPaste,
      CurrentBlock,
      HeldSelection,
      Keys.configure({ run: (action) => run.current(action) }),
      TypeaheadMenus.configure({
        store,
        inserts: insertOffers(
          () => latest.current,
          (action) => run.current(action),
        ),
        mentions: mentionOffers(() => latest.current),
      }),
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
