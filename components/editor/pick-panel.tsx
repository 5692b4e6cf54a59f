"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Choice, ChoiceList, choiceId, movedBy } from "./choice-list";
import { PanelFrame } from "./panel";
import { useTools } from "./tools";

/** What can be chosen, and what has to be chosen then, in the same place. */
type Further<T> = Choice & { further?: readonly T[] };

type PickPanelProps<T extends Choice> = {
  label: string;
  field: string;
  start: string;
  find: (q: string) => Promise<T[]>;
  onPick: (choice: T) => void;
  /** What is said of the choices; `asks` is true once one of them has led on to others. */
  note?: (choices: readonly T[], asks: boolean) => ReactNode;
  children?: ReactNode;
};

/** How long the typing rests before the search begins, in milliseconds. */
const restMs = 150;

/** A field with what it finds below it. */
export function PickPanel<T extends Further<T>>(props: PickPanelProps<T>) {
  const { t } = useTools();
  const id = useId();
  const [q, setQ] = useState(props.start);
  const [active, setActive] = useState(0);
  const [further, setFurther] = useState<readonly T[] | null>(null);
  const { found, isCurrent } = useFound(q, props.find);
  const shown = further ?? found;
  const pick = (chosen: T | undefined) => {
    if (!chosen) return;
    if (!chosen.further) return props.onPick(chosen);
    setFurther(chosen.further);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedBy(event.key, active, shown.length);
    if (next !== null) setActive(next);
    // What was found for other words is not taken for these.
    if (event.key === "Enter" && (further || isCurrent)) pick(shown[active]);
    if (next !== null || event.key === "Enter") event.preventDefault();
  };
  return (
    <PanelFrame label={props.label}>
      <label htmlFor={`${id}q`}>{props.field}</label>
      <input
        id={`${id}q`}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}l`}
        aria-activedescendant={shown.length > 0 ? choiceId(`${id}l`, active) : undefined}
        autoComplete="off"
        value={q}
        onChange={(event) => {
          setQ(event.target.value);
          setFurther(null);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ChoiceList
        id={`${id}l`}
        label={props.label}
        choices={shown}
        active={active}
        onPoint={setActive}
        onPick={(index) => pick(shown[index])}
      />
      <p className="ne-lead" role="status">
        {isCurrent && shown.length === 0 && q.trim() !== "" ? t("editor.nothingFound") : ""}
      </p>
      {props.note?.(shown, further !== null)}
      {props.children}
    </PanelFrame>
  );
}

/** What a search finds once the typing has rested; a search that is overtaken is forgotten. */
function useFound<T>(q: string, find: (q: string) => Promise<T[]>) {
  const [{ asked, found }, setFound] = useState<{ asked: string | null; found: readonly T[] }>({
    asked: null,
    found: [],
  });
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    let isPast = false;
    const timer = setTimeout(async () => {
      const next = await latest.current(q.trim()).catch(() => []);
      if (!isPast) setFound({ asked: q, found: next });
    }, restMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [q]);
  return { found, isCurrent: asked === q };
}
