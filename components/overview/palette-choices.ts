import { type DeskHit, folded } from "@/lib/domain/desk-search";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { detailOf } from "./desk-hits";

/** Something that the palette can lead to. */
export type Choice = { key: string; path: string; label: string; detail: string };

type Sought = {
  words: string;
  places: readonly { path: string; label: string }[];
  hits: readonly DeskHit[];
  t: DeskTranslator;
};

/** What fits the words typed: pages first, then what the search found, then all of what it has. */
export function paletteChoices({ words, places, hits, t }: Sought): Choice[] {
  const wanted = folded(words.trim());
  const pages = places
    .filter(({ label }) => folded(label).includes(wanted))
    .map(({ path, label }) => ({ key: `page ${path}`, path, label, detail: t("palette.pages") }));
  const found = hits.map((hit) => ({
    key: `${hit.kind} ${hit.id}`,
    path: hit.path,
    label: hit.title || t("cases.desk.untitled"),
    detail: detailOf(hit, t) || t(`deskSearch.kind.${hit.kind}`),
  }));
  if (wanted === "") return pages;
  const path = `/desk/search?q=${encodeURIComponent(words.trim())}`;
  const label = t("palette.all", { words: words.trim() });
  return [...pages, ...found, { key: "all", path, label, detail: "" }];
}

/** The choice after a key was pressed, round at both ends. */
export function nextChoice(key: string, at: number, count: number): number {
  if (count === 0) return 0;
  const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return (at + (step[key] ?? 0) + count) % count;
}

type Pressed = {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  defaultPrevented: boolean;
};

/**
 * Whether a key opens the palette: Ctrl K or ⌘ K by the place of the key, whatever the layout; a
 * slash too, where nobody is typing. A text that is being written keeps its own shortcuts.
 */
export function opensPalette(pressed: Pressed, isTyping: boolean): boolean {
  if (pressed.defaultPrevented || pressed.altKey || isTyping) return false;
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  if (pressed.code === "KeyK") return isCommand && !pressed.shiftKey;
  return pressed.code === "Slash" && !isCommand && !pressed.shiftKey;
}
