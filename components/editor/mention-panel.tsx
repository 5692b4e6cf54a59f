"use client";

import { useState } from "react";
import { mentionKinds } from "@/lib/domain/narrative";
import { markPassage } from "@/lib/editor/mark-passage";
import { apart, unmark } from "@/lib/editor/text-commands";
import { mentionChoice } from "./mention-choice";
import { PickPanel } from "./pick-panel";
import { ToolButton } from "./tool-button";
import { useTools } from "./tools";

/** Asks what the chosen words name. */
export function MentionPanel() {
  const { editor, props, show, t } = useTools();
  const [start] = useState(() => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, " ").slice(0, 80);
  });
  const { search } = props;
  const find = async (q: string) => {
    const hits = q === "" ? [] : await search(q, mentionKinds);
    return hits.map((hit) => ({ ...mentionChoice(hit, t), hit }));
  };
  const end = () => show(null);
  return (
    <PickPanel
      label={t("editor.mention.title")}
      field={t("editor.mention.field")}
      start={start}
      find={find}
      onPick={({ hit: { kind, id } }) => {
        apart(editor, markPassage(editor.state, "mention", { kind, id }));
        end();
      }}
    >
      {editor.isActive("mention") ? (
        <ToolButton
          onUse={() => {
            unmark(editor, "mention");
            end();
          }}
        >
          {t("editor.mention.remove")}
        </ToolButton>
      ) : null}
    </PickPanel>
  );
}
