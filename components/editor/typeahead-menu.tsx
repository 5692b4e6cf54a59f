"use client";

import { useEffect, useId, useRef, useSyncExternalStore } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { ChoiceList, choiceId } from "./choice-list";
import { MentionNote } from "./mention-note";
import { useTools } from "./tools";
import type { TypeaheadStore } from "./typeahead-store";
import { usePlacement } from "./use-placement";

const nothing = () => null;

/** The menu at the words being typed. The text keeps the focus and says which choice is active. */
export function TypeaheadMenu({ store }: { store: TypeaheadStore }) {
  const { editor, t } = useTools();
  const open = useSyncExternalStore(store.subscribe, store.get, nothing);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  usePlacement(frame, "below", () => open?.rect() ?? null);
  const active = open && open.items.length > 0 ? choiceId(id, open.active) : null;
  useEffect(() => {
    const text = editor.view.dom;
    for (const [name, value] of [
      ["aria-activedescendant", active],
      ["aria-controls", active && id],
    ] as const)
      if (value) text.setAttribute(name, value);
      else text.removeAttribute(name);
  }, [editor, active, id]);
  if (!open) return null;
  return (
    <div ref={frame} className="ne-panel ne-typeahead">
      <ChoiceList
        id={id}
        label={t(`editor.menu.${open.menu}`)}
        choices={open.items}
        active={open.active}
        onPoint={(index) => store.set({ ...open, active: index })}
        onPick={(index) => open.items[index]?.take()}
      />
      <p className="ne-lead" role="status">
        {emptyWords(open.items.length, open.isLoading, t)}
      </p>
      {open.menu === "insert" ? null : (
        <MentionNote asks={open.menu === "place"} choices={open.items} />
      )}
    </div>
  );
}

function emptyWords(count: number, isLoading: boolean, t: DeskTranslator) {
  if (count > 0) return t("editor.menu.count", { count });
  return isLoading ? t("editor.menu.looking") : t("editor.nothingFound");
}
