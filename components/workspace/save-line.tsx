"use client";

import { useMemo, useSyncExternalStore } from "react";
import { isUnsaved, type SaveState } from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { SaveDriver, SaveView } from "./save-driver";

/** What is known of the saving of this page; one is told of every change that can be seen. */
export function useSaveView(driver: SaveDriver): SaveView {
  const view = useMemo(() => seenOf(driver.view), [driver]);
  return useSyncExternalStore(driver.subscribe, view, view);
}

/** The view as it was until another one looks different: a further key in unsaved text does not. */
export function seenOf(view: () => SaveView): () => SaveView {
  let seen = view();
  return () => {
    const now = view();
    if (!looksSame(seen, now)) seen = now;
    return seen;
  };
}

function looksSame(a: SaveView, b: SaveView): boolean {
  return (
    a.isKept === b.isKept &&
    a.state.conflict === b.state.conflict &&
    a.state.unsent === b.state.unsent &&
    a.state.savedAt === b.state.savedAt &&
    isUnsaved(a.state) === isUnsaved(b.state)
  );
}

type SaveLineProps = { driver: SaveDriver; t: DeskTranslator };

/** How far the saving of the case is, in words and by a mark: one of four states. */
export function SaveLine({ driver, t }: SaveLineProps) {
  const view = useSaveView(driver);
  const shown = shownSave(view.state);
  return (
    <p className={`w-save ${shown}`} role="status" aria-live="polite">
      {saveWords(view, t)}
      {shown === "offline" && view.state.unsent?.why === "network" ? (
        <>
          {" "}
          <button type="button" className="d-link" onClick={driver.reachable}>
            {t("save.again")}
          </button>
        </>
      ) : null}
    </p>
  );
}

/** The words for a state of saving. */
export function saveWords({ state, isKept }: SaveView, t: DeskTranslator): string {
  const shown = shownSave(state);
  if (shown === "saving") return t("save.saving");
  if (shown === "conflict") return t("save.conflict");
  if (shown === "offline") return unsentWords(state, isKept, t);
  return state.savedAt === null
    ? t("save.saved")
    : t("save.savedAt", { time: timeOfDay(state.savedAt, t) });
}

function unsentWords({ unsent }: SaveState, isKept: boolean, t: DeskTranslator): string {
  const where = isKept ? "kept" : "page";
  if (unsent?.why === "sign-in") return t(`save.signIn.${where}`);
  if (unsent?.why === "refused") return t(`save.refused.${where}`);
  return t(`save.offline.${where}`);
}

/** The time on the writer's own clock: it is never sent anywhere. */
function timeOfDay(moment: string, t: DeskTranslator): string {
  const format = new Intl.DateTimeFormat(t.lang === "ru" ? "ru-RU" : "en-GB", {
    timeStyle: "short",
  });
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? "" : format.format(date);
}
