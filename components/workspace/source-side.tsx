"use client";

import { useMemo } from "react";
import { fullName } from "@/components/facts/field-words";
import { targets } from "@/components/facts/targets";
import type { PaneSource } from "@/components/source-desk/pane-source";
import { SourcePane } from "@/components/source-desk/source-pane";
import { SuggestionsPanel } from "./suggestions-panel";
import type { useQuoting } from "./use-quoting";
import { useWorkspace } from "./workspace-context";

type SourceSideProps = {
  sources: readonly PaneSource[];
  onAddSource: (source: PaneSource) => void;
  shown: { excerpt: string } | null;
  quoting: ReturnType<typeof useQuoting>;
};

/** The sources beside the text, with what the next chosen words are for and what the last ones say. */
export function SourceSide({ sources, onAddSource, shown, quoting }: SourceSideProps) {
  const { entry, lang, reference, readOnly, t } = useWorkspace();
  const { asking, proposed } = quoting;
  const field = asking !== null && asking !== "cite" ? asking.field : null;
  const fields = useMemo(() => targets(entry, t, reference), [entry, t, reference]);
  return (
    <>
      {asking ? (
        <p className="w-asking">
          {field
            ? t("workspace.asking", { field: fullName(entry, field, t, reference) })
            : t("workspace.citing")}{" "}
          <button type="button" className="d-link" onClick={() => quoting.ask(null)}>
            {t("workspace.asking.stop")}
          </button>
        </p>
      ) : null}
      {proposed ? (
        <SuggestionsPanel
          {...proposed}
          onCite={() => {
            quoting.cite(proposed.excerpts);
            quoting.close();
          }}
          onDone={quoting.close}
        />
      ) : null}
      <SourcePane
        lang={lang}
        sources={sources}
        targets={readOnly ? [] : fields}
        asked={field}
        excerpts={entry.excerpts}
        onPick={readOnly ? () => undefined : quoting.pick}
        onAddSource={onAddSource}
        shown={shown}
      />
    </>
  );
}
