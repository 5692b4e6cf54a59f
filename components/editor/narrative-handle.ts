import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { insertCite } from "@/lib/editor/insert-cite";
import { narrativeJson } from "@/lib/editor/narrative-json";
import { replaceNarrative } from "@/lib/editor/replace-narrative";
import { selectedWords, startOfBlock } from "@/lib/editor/selected-words";
import type { NarrativeHandle } from "./narrative-contract";

/** What the workspace can ask of an editor. */
export function handleOf(editor: Editor): NarrativeHandle {
  return {
    getJSON: () => narrativeJson(editor.state.doc),
    replace: (doc) => {
      const tr = replaceNarrative(editor.state, editor.schema.nodeFromJSON(doc));
      if (tr) editor.view.dispatch(closeHistory(tr));
    },
    focus: () => {
      editor.commands.focus();
    },
    goTo: (blockId) => {
      const start = startOfBlock(editor.state, blockId);
      if (start !== null) editor.chain().setTextSelection(start).focus().scrollIntoView().run();
    },
    insertCite: (excerptId) => {
      editor.view.dispatch(insertCite(editor.state, excerptId));
      editor.view.dispatch(closeHistory(editor.state.tr));
      editor.commands.focus();
    },
    selected: () => selectedWords(editor.state),
  };
}
