"use client";

import { useRef } from "react";
import type { NarrativeHandle } from "@/components/editor/narrative-contract";
import { NarrativeEditor } from "@/components/editor/narrative-editor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import type { Diverged } from "@/lib/domain/merge-entry";
import type { Conflict } from "@/lib/domain/merge-entry-value";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { blockOf } from "./conflict-value";
import { ConflictView } from "./conflict-view";
import { useWorkspace } from "./workspace-context";

type MergePageProps = {
  sides: Diverged;
  refs: Record<Language, NarrativeRefs>;
  onSave: (entry: CaseEntry) => void;
  onBack: () => void;
};

/** Two texts of one case, with an editor for the blocks that are written anew. */
export function MergePage({ sides, refs, onSave, onBack }: MergePageProps) {
  const { t } = useWorkspace();
  return (
    <ConflictView
      sides={sides}
      onSave={onSave}
      onBack={onBack}
      blockEditor={(conflict, onWritten) => (
        <BlockEditor conflict={conflict} refs={refs} onWritten={onWritten} />
      )}
      t={t}
    />
  );
}

type BlockEditorProps = {
  conflict: Conflict;
  refs: Record<Language, NarrativeRefs>;
  onWritten: (block: unknown) => void;
};

/** One block to be written anew. What it becomes several of stands where it stood. */
function BlockEditor({ conflict, refs, onWritten }: BlockEditorProps) {
  const { lang } = useWorkspace();
  const editor = useRef<NarrativeHandle | null>(null);
  const language: Language = conflict.place[0] === "ru" ? "ru" : "en";
  const block = blockOf(conflict.mine) ?? blockOf(conflict.theirs);
  const begun: NarrativeNode | null = block && { type: "doc", content: [block] };
  return (
    <NarrativeEditor
      lang={language}
      deskLang={lang}
      value={begun}
      readOnly={false}
      refs={refs[language]}
      onDirty={() => onWritten(editor.current?.getJSON().content)}
      handle={(handle) => {
        editor.current = handle;
      }}
      onCite={nothing}
      onAnnotate={() => ""}
      onOpenAnnotation={nothing}
      onOpenCite={nothing}
      search={async () => []}
      create={async () => null}
    />
  );
}

const nothing = () => undefined;
