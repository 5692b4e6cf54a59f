"use client";

import { isInTable } from "@tiptap/pm/tables";
import { useEditorState } from "@tiptap/react";
import { tableCommands } from "@/lib/editor/text-commands";
import { ToolButton } from "./tool-button";
import { ToolRow } from "./tool-row";
import { useTools } from "./tools";

const commands = [
  "rowBefore",
  "rowAfter",
  "columnBefore",
  "columnAfter",
  "headerRow",
  "deleteRow",
  "deleteColumn",
  "deleteTable",
] as const;

/** What can be done with the table in which the cursor stands. */
export function TableBar() {
  const { editor, props, t } = useTools();
  const isShown = useEditorState({
    editor,
    selector: ({ editor: { state } }) => isInTable(state),
  });
  if (!isShown || props.readOnly) return null;
  return (
    <ToolRow
      label={t("editor.table")}
      className="ne-bar ne-row ne-table-bar"
      onLeave={() => editor.commands.focus()}
    >
      {commands.map((command) => (
        <ToolButton
          key={command}
          onUse={() => {
            tableCommands[command](editor.state, editor.view.dispatch);
            editor.commands.focus();
          }}
        >
          {t(`editor.table.${command}`)}
        </ToolButton>
      ))}
    </ToolRow>
  );
}
