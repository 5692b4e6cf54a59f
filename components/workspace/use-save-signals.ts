"use client";

import { useEffect } from "react";
import { isUnsaved } from "@/lib/domain/save-state";
import type { SaveDriver } from "./save-driver";
import { whoIsSignedIn } from "./save-notices";

/** Ties saving to the page: its coming and going, its network, and the keys Ctrl+S. */
export function useSaveSignals(driver: SaveDriver, account: string): void {
  useEffect(() => {
    driver.start();
    const leaving = new AbortController();
    const until = { signal: leaving.signal };
    window.addEventListener("online", driver.reachable, until);
    window.addEventListener("pagehide", driver.hurry, until);
    window.addEventListener("beforeunload", (event) => askFirst(driver, event), until);
    window.addEventListener("focus", () => void comeBack(driver, account), until);
    window.addEventListener("keydown", (event) => saveByKey(driver, event), until);
    document.addEventListener("visibilitychange", () => hideOrShow(driver, account), until);
    return () => {
      leaving.abort();
      driver.stop();
    };
  }, [driver, account]);
}

/** A page with something unsaved is not left without a question. */
function askFirst(driver: SaveDriver, event: BeforeUnloadEvent) {
  if (isUnsaved(driver.view().state)) event.preventDefault();
}

function saveByKey(driver: SaveDriver, event: KeyboardEvent) {
  if (!isSaveKey(event)) return;
  event.preventDefault();
  driver.hurry();
}

function hideOrShow(driver: SaveDriver, account: string) {
  if (document.visibilityState === "hidden") driver.hurry();
  else void comeBack(driver, account);
}

/** Somebody who was sent to sign in is back, perhaps signed in. */
async function comeBack(driver: SaveDriver, account: string): Promise<void> {
  if (driver.view().state.unsent?.why !== "sign-in") return;
  if ((await whoIsSignedIn(account)) === "same") driver.reachable();
}

/** By the place of the key, since the letter on it depends on the layout. */
export function isSaveKey({
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey">): boolean {
  return code === "KeyS" && (ctrlKey || metaKey) && !altKey;
}
