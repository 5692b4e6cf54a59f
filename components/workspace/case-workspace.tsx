"use client";

import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { OpenCase } from "./open-case";
import { useOpening } from "./use-opening";
import type { PaneSourceFacts } from "./use-sources";
import type { CaseDoor } from "./workspace-head";

export type CaseWorkspaceProps = {
  lang: Language;
  /** Who writes here: what was written by one is never saved as another's. */
  account: string;
  loaded: {
    entry: CaseEntry;
    version: number;
    revision: { number: number; state: RevisionState; savedAt: string };
    mayWrite: boolean;
  };
  /** The sources that the case quotes. */
  sources: readonly PaneSourceFacts[];
  /** Where else one may go with the case. */
  doors: readonly CaseDoor[];
  /** For how many days unsaved text is kept on a device where somebody wants that. */
  keptDays: number;
};

/** The page on which a case is written. What was kept of it on this device is put back first. */
export function CaseWorkspace(props: CaseWorkspaceProps) {
  const opened = useOpening(props);
  const t = deskTranslatorFor(props.lang);
  if (!opened) return <p role="status">{t("workspace.opening")}</p>;
  return <OpenCase {...props} {...opened} t={t} />;
}
