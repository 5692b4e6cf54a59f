"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Choice, ChoiceList, choiceId, movedBy } from "./choice-list";
import { PanelFrame } from "./panel";
import { useTools } from "./tools";

type PickPanelProps<T extends Choice> = {
  label: string;
  field: string;
  start: string;
  find: (q: string) => Promise<T[]>;
  onPick: (choice: T) => void;
  children?: ReactNode;
};

/** How long the typing rests before the search begins, in milliseconds. */
const restMs = 150;

/** A field with what it finds below it. */
export function PickPanel<T extends Choice>(props: PickPanelProps<T>) {
  const { t } = useTools();
  const id = useId();
  const [q, setQ] = useState(props.start);
  const [active, setActive] = useState(0);
  const found = useFound(q, props.find);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedBy(event.key, active, found.length);
    if (next !== null) setActive(next);
    const chosen = event.key === "Enter" ? found[active] : undefined;
    if (chosen) props.onPick(chosen);
    if (next !== null || event.key === "Enter") event.preventDefault();
  };
  return (
    <PanelFrame label={props.label}>
      <label htmlFor={`${id}q`}>{props.field}</label>
      <input
        id={`${id}q`}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}l`}
        aria-activedescendant={found.length > 0 ? choiceId(`${id}l`, active) : undefined}
        autoComplete="off"
        value={q}
        onChange={(event) => {
          setQ(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ChoiceList
        id={`${id}l`}
        label={props.label}
        choices={found}
        active={active}
        onPoint={setActive}
        onPick={(index) => {
          const chosen = found[index];
          if (chosen) props.onPick(chosen);
        }}
      />
      <p className="ne-lead" role="status">
        {found.length === 0 && q.trim() !== "" ? t("editor.nothingFound") : ""}
      </p>
      {props.children}
    </PanelFrame>
  );
}

/** What a search finds once the typing has rested; a search that is overtaken is forgotten. */
function useFound<T>(q: string, find: (q: string) => Promise<T[]>): T[] {
  const [found, setFound] = useState<T[]>([]);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    let isPast = false;
    const timer = setTimeout(async () => {
      const next = await latest.current(q.trim()).catch(() => []);
      if (!isPast) setFound(next);
    }, restMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [q]);
  return found;
}
