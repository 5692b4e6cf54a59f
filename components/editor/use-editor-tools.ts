"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useMemo, useState } from "react";
import { type Opened, openedAt } from "@/lib/editor/extensions/opening";
import type { ShortcutAction } from "@/lib/editor/shortcuts";
import { textCommands } from "@/lib/editor/text-commands";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { NarrativeEditorProps } from "./narrative-contract";
import type { Panel, Tools } from "./tools";

type Beside = { show: (panel: Panel | null) => void; help: () => void; toolbar: () => void };
type Doing = { editor: Editor; props: NarrativeEditorProps; beside: Beside };

/** The tools of an editor, with what is open beside its text. */
export function useEditorTools(
  editor: Editor | null,
  props: NarrativeEditorProps,
  { help, toolbar }: Pick<Beside, "help" | "toolbar">,
): Tools | null {
  const [panel, setPanel] = useState<Panel | null>(null);
  const show = useCallback(
    (next: Panel | null) => {
      setPanel(next);
      if (next === null) editor?.commands.focus();
    },
    [editor],
  );
  const leave = useCallback(() => setPanel(null), []);
  return useMemo(() => {
    if (!editor) return null;
    const doing = { editor, props, beside: { show, help, toolbar } };
    const run = (action: ShortcutAction) => doAction(action, doing);
    return { editor, props, panel, show, leave, run, t: deskTranslatorFor(props.deskLang) };
  }, [editor, props, panel, show, leave, help, toolbar]);
}

/** What is done even where nothing may be written. */
const reading: ReadonlySet<ShortcutAction> = new Set(["open", "toolbar", "help"]);

function doAction(action: ShortcutAction, doing: Doing): boolean {
  if (doing.props.readOnly && !reading.has(action)) return false;
  if (action in textCommands) {
    const command = Object.entries(textCommands).find(([name]) => name === action)?.[1];
    command?.(doing.editor);
    return true;
  }
  return besides[action]?.(doing) ?? false;
}

const done = (what: unknown) => what !== null;

/** What asks for something, or leads elsewhere. */
const besides: Partial<Record<ShortcutAction, (doing: Doing) => boolean>> = {
  link: ({ beside }) => done(beside.show("link")),
  annotate: ({ beside }) => done(beside.show("annotate")),
  gap: ({ beside }) => done(beside.show("gap")),
  figure: ({ beside, props }) => (props.searchFigures ? done(beside.show("figure")) : false),
  mention: ({ beside, editor }) =>
    editor.state.selection.empty ? type(editor, "@") : done(beside.show("mention")),
  insert: ({ editor }) => type(editor, "/"),
  cite: ({ props }) => done(props.onCite()),
  open: ({ editor, props }) => openWith(openedAt(editor.state), props),
  toolbar: ({ beside }) => done(beside.toolbar()),
  help: ({ beside }) => done(beside.help()),
};

/** Types a sign that asks for a choice, after a blank where it needs one. */
function type(editor: Editor, sign: string): boolean {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  const text = before === "" || /\s/u.test(before) ? sign : ` ${sign}`;
  return editor.chain().focus().insertContent(text).run();
}

function openWith(opened: Opened | null, props: NarrativeEditorProps): boolean {
  if (!opened) return false;
  if (opened.kind === "cite") props.onOpenCite(opened.id);
  else props.onOpenAnnotation(opened.id);
  return true;
}
