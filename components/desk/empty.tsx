import type { ReactNode } from "react";

/** What stands where there is nothing yet: it says so, and the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="d-empty">
      <p className="d-empty-title">{title}</p>
      {children}
    </div>
  );
}
