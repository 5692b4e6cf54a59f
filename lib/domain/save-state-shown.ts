import { isUnsaved, type SaveState } from "./save-state";

/** The four states that a page shows of its saving. */
type ShownSave = "saving" | "saved" | "offline" | "conflict";

/** What a page says of its saving: offline is whatever stays here until something is done. */
export function shownSave(state: SaveState): ShownSave {
  if (state.conflict !== null) return "conflict";
  if (state.unsent) return "offline";
  return isUnsaved(state) ? "saving" : "saved";
}
