"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";

type AddButtonProps = {
  label: string;
  /** What it is added to, for those who do not see where the button stands. */
  to?: string;
  onAdd: () => void;
};

/** Adds something to a list; not there for who may only read. */
export function AddButton({ label, to, onAdd }: AddButtonProps) {
  const { readOnly } = useWorkspace();
  if (readOnly) return null;
  return (
    <button
      type="button"
      className="d-button quiet"
      aria-label={to ? `${label}: ${to}` : undefined}
      onClick={onAdd}
    >
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
