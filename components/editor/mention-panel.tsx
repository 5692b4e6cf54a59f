"use client";

import { useState } from "react";
import { markPassage } from "@/lib/editor/mark-passage";
import { passageRange } from "@/lib/editor/passage-range";
import { apart, unmark } from "@/lib/editor/text-commands";
import { MentionNote } from "./mention-note";
import { type Mentionable, mentionablesFor, tieWhenMade } from "./mentionable";
import { PickPanel } from "./pick-panel";
import { ToolButton } from "./tool-button";
import { useTools } from "./tools";

/** Asks what the chosen words name: something that is found, or that is made by that name. */
export function MentionPanel() {
  const { editor, props, show, t } = useTools();
  const [start] = useState(() => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, " ").trim().slice(0, 80);
  });
  const find = async (q: string) => (q === "" ? [] : mentionablesFor(q, props));
  const end = () => show(null);
  const name = (chosen: Mentionable) => {
    const range = passageRange(editor.state);
    if ("hit" in chosen) {
      const { kind, id } = chosen.hit;
      apart(editor, markPassage(editor.state, "mention", { kind, id }));
    } else if (range) tieWhenMade(editor, range, { missing: chosen.missing, create: props.create });
    end();
  };
  return (
    <PickPanel
      label={t("editor.mention.title")}
      field={t("editor.mention.field")}
      start={start}
      find={find}
      onPick={name}
      note={(choices, asks) => <MentionNote asks={asks} choices={choices} />}
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
