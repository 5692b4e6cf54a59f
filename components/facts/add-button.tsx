"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";

/** Adds something to a list; not there for who may only read. */
export function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  const { readOnly } = useWorkspace();
  if (readOnly) return null;
  return (
    <button type="button" className="d-button quiet" onClick={onAdd}>
      {label}
    </button>
  );
}

/** What was just done, for those who see it and for those who hear it. */
export function Said({ words }: { words: string }) {
  return (
    <p className="f-said" role="status">
      {words}
    </p>
  );
}
