"use client";

import { useEditorState } from "@tiptap/react";
import { useRef } from "react";
import { unmark } from "@/lib/editor/text-commands";
import { keyWords } from "./key-words";
import { selectionRect } from "./selection-rect";
import { ToolButton } from "./tool-button";
import { ToolRow } from "./tool-row";
import { useTools } from "./tools";
import { usePlacement } from "./use-placement";

const tools = [
  { action: "bold", mark: "bold", asks: false },
  { action: "italic", mark: "italic", asks: false },
  { action: "link", mark: "link", asks: true },
  { action: "cite", mark: null, asks: false },
  { action: "annotate", mark: "annotated", asks: true },
  { action: "mention", mark: "mention", asks: true },
  { action: "figure", mark: "figure", asks: true },
  { action: "restrict", mark: "restricted", asks: false },
  { action: "gap", mark: "gap", asks: true },
] as const;

/** The marks that a tool puts on by asking, and that are taken off by a button of their own. */
const asked = ["annotated", "figure", "gap"] as const;

/** What can be done with the selected words, beside them. */
export function Bubble() {
  const { editor, props, panel } = useTools();
  const marks = useEditorState({
    editor,
    selector: ({ editor: { state, isActive, isEditable } }) => {
      const { empty } = state.selection;
      if (empty || !isEditable) return null;
      return tools.flatMap(({ mark }) => (mark && isActive.call(editor, mark) ? [mark] : []));
    },
  });
  return marks && !panel && !props.readOnly ? <BubbleRow marks={marks} /> : null;
}

function BubbleRow({ marks }: { marks: readonly string[] }) {
  const { editor, run, props, t } = useTools();
  const frame = useRef<HTMLDivElement>(null);
  usePlacement(frame, "above", () => selectionRect(editor));
  const offered = tools.filter(({ action }) => action !== "figure" || props.searchFigures);
  return (
    <div ref={frame} className="ne-bubble">
      <ToolRow
        label={t("editor.bubble")}
        className="ne-row"
        onLeave={() => editor.commands.focus()}
      >
        {offered.map(({ action, mark, asks }) => (
          <ToolButton
            key={action}
            className={`ne-tool-${action}`}
            isOn={mark === null ? undefined : marks.includes(mark)}
            hasPopup={asks}
            keys={keyWords(action)}
            onUse={() => run(action)}
          >
            {t(`editor.tool.${action}`)}
          </ToolButton>
        ))}
        {asked
          .filter((mark) => marks.includes(mark))
          .map((mark) => (
            <ToolButton key={mark} onUse={() => unmark(editor, mark)}>
              {t(`editor.unmark.${mark}`)}
            </ToolButton>
          ))}
      </ToolRow>
    </div>
  );
}
