"use client";

import { useEffect, useRef } from "react";
import type { Choice } from "./palette-choices";

type PaletteListProps = { id: string; choices: readonly Choice[]; at: number; label: string };

/** What the palette offers. The one that the keys have reached is kept in sight. */
export function PaletteList({ id, choices, at, label }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label={label}>
      {choices.map((choice, index) => (
        <a
          key={choice.key}
          id={`${id}-${index}`}
          href={choice.path}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
        >
          <span>{choice.label}</span>
          <small>{choice.detail}</small>
        </a>
      ))}
    </div>
  );
}
