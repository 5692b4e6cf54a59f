"use client";

import type { ReactNode } from "react";
import type { Completeness } from "@/lib/domain/completeness";
import { isWritable, type RevisionState } from "@/lib/domain/revision";
import type { SaveDriver } from "./save-driver";
import { SaveLine } from "./save-line";
import { useWorkspace } from "./workspace-context";

/** A page to which one may go with the case. */
export type CaseDoor = {
  name: "review" | "preview" | "publish" | "history" | "access" | "redact" | "withdraw";
  path: string;
};

type WorkspaceHeadProps = {
  revision: { number: number; state: RevisionState };
  driver: SaveDriver;
  doors: readonly CaseDoor[];
  known: Completeness;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onHelp: () => void;
  onMissing: () => void;
  children?: ReactNode;
};

/** Which case this is, how far it has come and is saved, and where one may go with it. */
export function WorkspaceHead(props: WorkspaceHeadProps) {
  const { entry, lang, readOnly, t } = useWorkspace();
  const { revision, driver, known } = props;
  const { number } = entry;
  const title = entry[lang].title || entry.en.title || entry.ru.title;
  return (
    <header className="w-head">
      <div className="w-title">
        <title>{`${number} ${title} · Otkaz`}</title>
        <h1>{title || t("workspace.untitled", { number })}</h1>
        <p className="w-facts">
          <span>{t("workspace.number", { number })}</span>
          <span>{t("workspace.revision", { number: revision.number })}</span>
          <span className={`d-state ${revision.state}`}>{t(`state.${revision.state}`)}</span>
          <button
            type="button"
            className="w-known"
            title={t("workspace.known.hint")}
            onClick={props.onMissing}
          >
            <meter min={0} max={known.asked} value={known.known} aria-hidden="true" />
            {t("workspace.known", { known: known.known, all: known.asked })}
          </button>
        </p>
      </div>
      {readOnly ? null : <SaveLine driver={driver} t={t} />}
      <Keys {...props} />
      <Doors doors={props.doors} state={revision.state} />
      {props.children}
    </header>
  );
}

function Keys({ canUndo, canRedo, onUndo, onRedo, onHelp }: WorkspaceHeadProps) {
  const { readOnly, t } = useWorkspace();
  return (
    <div className="w-keys">
      {readOnly ? null : (
        <>
          <button
            type="button"
            className="d-button quiet"
            title={t("workspace.undo.hint")}
            disabled={!canUndo}
            onClick={onUndo}
          >
            {t("workspace.undo")}
          </button>
          <button type="button" className="d-button quiet" disabled={!canRedo} onClick={onRedo}>
            {t("workspace.redo")}
          </button>
        </>
      )}
      <button type="button" className="d-button quiet" aria-keyshortcuts="?" onClick={onHelp}>
        {t("workspace.help")} <kbd>?</kbd>
      </button>
    </div>
  );
}

/** The other pages about the case. While it is being written, the way to review says so. */
function Doors({ doors, state }: { doors: readonly CaseDoor[]; state: RevisionState }) {
  const { readOnly, t } = useWorkspace();
  const isToSubmit = !readOnly && isWritable(state);
  if (doors.length === 0) return null;
  return (
    <nav className="w-doors" aria-label={t("workspace.doors")}>
      {doors.map(({ name, path }) => (
        <a key={name} href={path}>
          {name === "review" && isToSubmit ? t("workspace.submit") : t(`review.page.${name}`)}
        </a>
      ))}
    </nav>
  );
}
