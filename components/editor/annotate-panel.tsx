"use client";

import { useId, useState } from "react";
import { annotationKinds } from "@/lib/domain/annotation";
import type { AnnotationKind, Audience } from "@/lib/editor/annotation-kind";
import { markPassage } from "@/lib/editor/mark-passage";
import { passageRange } from "@/lib/editor/passage-range";
import { apart } from "@/lib/editor/text-commands";
import { PanelFrame } from "./panel";
import { useTools } from "./tools";

const audiences = ["public", "desk"] as const;

/** Asks what a note on the chosen words is about and who may read it. */
export function AnnotatePanel() {
  const { editor, props, show, t } = useTools();
  const id = useId();
  const [audience, setAudience] = useState<Audience>("public");
  if (!passageRange(editor.state))
    return (
      <PanelFrame label={t("editor.annotate.title")}>
        <p className="ne-problem">{t("editor.noWords")}</p>
        <button type="button" className="ne-tool" onClick={() => show(null)}>
          {t("editor.close")}
        </button>
      </PanelFrame>
    );
  const annotate = (kind: AnnotationKind) => {
    const annotation = props.onAnnotate(kind, audience);
    apart(editor, markPassage(editor.state, "annotated", { annotation }));
    show(null);
    props.onOpenAnnotation(annotation);
  };
  return (
    <PanelFrame label={t("editor.annotate.title")}>
      <fieldset className="ne-audience">
        <legend>{t("editor.annotate.audience")}</legend>
        {audiences.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={audience === one}
              onChange={() => setAudience(one)}
            />
            {t(`editor.annotate.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="ne-choices">
        {annotationKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`ne-tool ne-kind k-${kind}`}
            onClick={() => annotate(kind)}
          >
            {t.code("annotation", kind)}
          </button>
        ))}
      </div>
    </PanelFrame>
  );
}
