"use client";

import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { ShortcutAction } from "@/lib/editor/shortcuts";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { NarrativeEditorProps } from "./narrative-contract";

/** What is asked for beside the text: an address, a kind, a reason, a thing, a figure. */
export type Panel = "link" | "annotate" | "gap" | "mention" | "figure";

/** What every tool of the editor works with. */
export type Tools = {
  editor: Editor;
  props: NarrativeEditorProps;
  t: DeskTranslator;
  panel: Panel | null;
  /** Opens a panel, or closes it and gives the focus back to the text. */
  show: (panel: Panel | null) => void;
  /** Closes the panel where the focus has gone elsewhere by itself. */
  leave: () => void;
  run: (action: ShortcutAction) => boolean;
};

export const ToolsContext = createContext<Tools | null>(null);

/** The tools around this component. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new TypeError("no editor around this component");
  return tools;
}
