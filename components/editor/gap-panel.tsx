"use client";

import { gapReasons } from "@/lib/editor/narrative-attributes";
import { markGap } from "@/lib/editor/text-commands";
import { PanelFrame } from "./panel";
import { useTools } from "./tools";

/** Asks why words are missing. */
export function GapPanel() {
  const { editor, show, t } = useTools();
  return (
    <PanelFrame label={t("editor.gap.title")}>
      <p className="ne-lead">{t("editor.gap.title")}</p>
      <div className="ne-choices">
        {gapReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className="ne-tool"
            onClick={() => {
              markGap(editor, reason);
              show(null);
            }}
          >
            {t.code("gap", reason)}
          </button>
        ))}
      </div>
    </PanelFrame>
  );
}
