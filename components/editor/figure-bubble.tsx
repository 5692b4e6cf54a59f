"use client";

import { useEditorState } from "@tiptap/react";
import { useRef } from "react";
import { passagesKey } from "@/lib/editor/extensions/passages";
import { type DriftAt, driftAt, takeToday } from "@/lib/editor/figure-drift";
import { apart } from "@/lib/editor/text-commands";
import { formatDay } from "@/lib/messages/formatters/day";
import { selectionRect } from "./selection-rect";
import { ToolButton } from "./tool-button";
import { ToolRow } from "./tool-row";
import { useTools } from "./tools";
import { usePlacement } from "./use-placement";

/** Beside a number that is out of date: what it was, what it is today, and how to take that. */
export function FigureBubble() {
  const { editor, props, panel } = useTools();
  const at = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) =>
      isEditable ? driftAt(state, passagesKey.getState(state)?.refs.figures ?? {}) : null,
  });
  return at && !panel && !props.readOnly ? <DriftRow at={at} /> : null;
}

function DriftRow({ at: { frozen, drift, canTake } }: { at: DriftAt }) {
  const { editor, t } = useTools();
  const frame = useRef<HTMLDivElement>(null);
  usePlacement(frame, "below", () => selectionRect(editor));
  const dated = (value: string, asOf: string | null) =>
    asOf === null ? value : t("editor.drift.dated", { value, date: dayWords(asOf, t.lang) });
  const take = () => {
    const figures = passagesKey.getState(editor.state)?.refs.figures ?? {};
    apart(editor, takeToday(editor.state, figures));
    editor.commands.focus();
  };
  return (
    <div ref={frame} className="ne-bubble ne-drift">
      <p className="ne-lead">
        {t("editor.drift.then", { number: dated(frozen.value, frozen.asOf) })}{" "}
        <b>{t("editor.drift.now", { number: dated(drift.value, drift.next?.asOf ?? null) })}</b>
      </p>
      {canTake ? (
        <ToolRow
          label={t("editor.drift")}
          className="ne-row"
          onLeave={() => editor.commands.focus()}
        >
          <ToolButton onUse={take}>{t("editor.drift.take")}</ToolButton>
        </ToolRow>
      ) : (
        <p className="ne-lead">{t("editor.drift.byHand")}</p>
      )}
    </div>
  );
}

function dayWords(edtf: string, lang: "en" | "ru"): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? formatDay(edtf, lang) : edtf;
}
