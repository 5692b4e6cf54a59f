"use client";

import { useState } from "react";
import type { RevisionState } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Text that was kept on this device is in the page again. */
export function RestoredNotice({ t }: { t: DeskTranslator }) {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <p className="d-note w-notice" role="status">
      {t("workspace.restored")}{" "}
      <button type="button" className="d-link" onClick={() => setClosed(true)}>
        {t("workspace.restored.close")}
      </button>
    </p>
  );
}

/** Why the case cannot be written just now. */
export function LockedNotice({ state, t }: { state: RevisionState; t: DeskTranslator }) {
  const why = state === "in-review" || state === "ready" ? state : "other";
  return <p className="d-note w-notice">{t(`workspace.readOnly.${why}`)}</p>;
}
