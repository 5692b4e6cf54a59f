"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { memo } from "react";
import { passagesKey } from "@/lib/editor/extensions/passages";
import { footnoteGroups } from "@/lib/editor/footnote-groups";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { useTools } from "./tools";

const none: readonly string[] = [];

/** The footnotes under the text, with their quotations, in the order of their numbers. */
export function Footnotes() {
  const { editor, props, t } = useTools();
  const footnotes = useEditorState({
    editor,
    selector: ({ editor: { state } }: { editor: Editor }) =>
      passagesKey.getState(state)?.footnotes ?? none,
    equalityFn: (a, b) => a === b,
  });
  if (footnotes.length === 0) return null;
  return (
    <section className="ne-footnotes" aria-label={t("editor.footnotes")}>
      <h3>{t("editor.footnotes")}</h3>
      {footnoteGroups(footnotes).map(({ first, ids }) => (
        <ol key={first} start={first}>
          {ids.map((id, index) => (
            <Footnote
              key={id}
              n={first + index}
              id={id}
              excerpt={props.refs.excerpts[id]}
              missing={t("editor.passage.noQuotation")}
              open={props.onOpenCite}
            />
          ))}
        </ol>
      ))}
    </section>
  );
}

type FootnoteProps = {
  id: string;
  n: number;
  excerpt: NarrativeRefs["excerpts"][string];
  missing: string;
  open: (id: string) => void;
};

const Footnote = memo(function Footnote({ id, n, excerpt, missing, open }: FootnoteProps) {
  return (
    <li>
      <b className="tab">{n}</b>
      {excerpt ? (
        <button type="button" className="ne-quote" onClick={() => open(id)}>
          <q>{excerpt.exact}</q> <cite>{excerpt.source}</cite>
        </button>
      ) : (
        <p className="ne-problem">{missing}</p>
      )}
    </li>
  );
});
