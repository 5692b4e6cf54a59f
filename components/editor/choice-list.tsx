"use client";

import { useEffect, useRef } from "react";

export type Choice = { key: string; label: string; detail: string };

type ChoiceListProps = {
  id: string;
  label: string;
  choices: readonly Choice[];
  active: number;
  onPick: (index: number) => void;
  onPoint: (index: number) => void;
};

/** The id of a choice, by which the text or the field says which one is chosen. */
export function choiceId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Choices of which one is active. The focus stays where the words are typed. */
export function ChoiceList({ id, label, choices, active, onPick, onPoint }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="ne-list">
      {choices.map((choice, index) => (
        <div
          key={choice.key}
          id={choiceId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="ne-choice"
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => index !== active && onPoint(index)}
          onClick={() => onPick(index)}
          onKeyDown={(event) => event.key === "Enter" && onPick(index)}
        >
          <span>{choice.label}</span> <small>{choice.detail}</small>
        </div>
      ))}
    </div>
  );
}

/** The choice that a key leads to: round the list, or null for a key that leads nowhere. */
export function movedBy(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (active + count - 1) % count;
  return null;
}
