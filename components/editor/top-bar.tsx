"use client";

import { redoDepth, undoDepth } from "@tiptap/pm/history";
import { useEditorState } from "@tiptap/react";
import type { Ref } from "react";
import { keyWords } from "./key-words";
import { ToolButton } from "./tool-button";
import { ToolRow } from "./tool-row";
import { useTools } from "./tools";

const blocks = ["paragraph", "heading2", "heading3", "heading4"] as const;
const actions = ["insert", "cite", "mention"] as const;

/** What can be done at any time while a text is written. It stays at the top of the window. */
export function TopBar({ bar }: { bar: Ref<HTMLDivElement> }) {
  const { editor, run, t, props } = useTools();
  const can = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      undo: undoDepth(state) > 0,
      redo: redoDepth(state) > 0,
    }),
  });
  if (props.readOnly) return <p className="ne-bar ne-lead">{t("editor.readOnly")}</p>;
  return (
    <div ref={bar}>
      <ToolRow
        label={t("editor.bar")}
        className="ne-bar ne-row"
        onLeave={() => editor.commands.focus()}
      >
        {(["undo", "redo"] as const).map((action) => (
          <ToolButton
            key={action}
            disabled={!can[action]}
            keys={keyWords(action)}
            onUse={() => run(action)}
          >
            {t(`editor.tool.${action}`)}
          </ToolButton>
        ))}
        <BlockChoice />
        {actions.map((action) => (
          <ToolButton key={action} keys={keyWords(action)} onUse={() => run(action)}>
            {t(`editor.tool.${action}`)}
          </ToolButton>
        ))}
        <ToolButton hasPopup={true} keys={keyWords("help")} onUse={() => run("help")}>
          {t("editor.tool.help")}
        </ToolButton>
      </ToolRow>
    </div>
  );
}

/** What the block is in which the cursor stands, to be changed here. */
function BlockChoice() {
  const { editor, run, t } = useTools();
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { parent } = state.selection.$from;
      return parent.type.name === "heading" ? `heading${parent.attrs.level}` : "paragraph";
    },
  });
  return (
    <select
      className="ne-tool"
      aria-label={t("editor.block")}
      value={now}
      onChange={(event) => {
        const chosen = blocks.find((block) => block === event.target.value);
        if (chosen) run(chosen);
        editor.commands.focus();
      }}
    >
      {blocks.map((block) => (
        <option key={block} value={block}>
          {t(`editor.tool.${block}`)}
        </option>
      ))}
    </select>
  );
}
