"use client";

import { insertMarked, markPassage } from "@/lib/editor/mark-passage";
import { apart } from "@/lib/editor/text-commands";
import type { FigureHit } from "./narrative-contract";
import { PickPanel } from "./pick-panel";
import { useTools } from "./tools";

/** Asks for a figure, and puts its number into the text as it is now, with its date. */
export function FigurePanel() {
  const { editor, props, show, t } = useTools();
  const { searchFigures } = props;
  const find = async (q: string) => {
    const hits = (await searchFigures?.(q)) ?? [];
    return hits.map((hit) => ({
      key: `${hit.id} ${hit.value} ${hit.label}`,
      label: hit.value,
      detail: [
        hit.label,
        hit.drifted ? t("editor.figure.replaced") : "",
        hit.hidden ? t("editor.figure.hidden") : "",
      ]
        .filter(Boolean)
        .join(" · "),
      hit,
    }));
  };
  const put = ({ id, value, asOf }: FigureHit) => {
    const { state } = editor;
    const attributes = { figure: id, value, asOf };
    const words = { text: value, mark: "figure", attributes } as const;
    const change = state.selection.empty
      ? insertMarked(state, words)
      : markPassage(state, "figure", attributes);
    apart(editor, change);
    show(null);
  };
  return (
    <PickPanel
      label={t("editor.figure.title")}
      field={t("editor.figure.field")}
      start=""
      find={find}
      onPick={({ hit }) => put(hit)}
    />
  );
}
