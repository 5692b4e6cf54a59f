"use client";

import { type KeyboardEvent, useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import type { KnownList } from "@/lib/domain/field-types";
import { type KnownThing, matching } from "@/lib/domain/reading/read-known";
import { ReadingNotes } from "./reading-notes";
import type { ControlProps } from "./typed-input";
import { useTypedValue } from "./use-typed-value";

/** The most that is offered at once. */
const most = 8;

/** A field that is chosen from a long list by typing a part of a name, in either script. */
export function Lookup({ list, ...props }: ControlProps & { list: KnownList }) {
  const { t, readOnly } = useWorkspace();
  const typed = useTypedValue(props);
  const choice = useChoice(typed.words.lists[list] ?? [], typed.text, (thing) => {
    props.onValue(thing.code);
    typed.type(null);
  });
  const { id, label, value } = props;
  return (
    <div className="f-typed f-lookup">
      <input
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={choice.isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={choice.isOpen ? `${id}-${choice.at}` : undefined}
        aria-describedby={`${id}-read`}
        aria-invalid={typed.problem ? true : undefined}
        className={value === null && typed.text === "" ? "f-unknown" : undefined}
        placeholder={t("fields.unknown")}
        autoComplete="off"
        readOnly={readOnly}
        value={typed.text}
        onFocus={typed.enter}
        onBlur={() => {
          choice.close();
          typed.leave();
        }}
        onChange={(event) => {
          typed.type(event.target.value);
          choice.open();
        }}
        onKeyDown={(event) => {
          if (!choice.key(event) && event.key === "Enter") typed.commit();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!choice.isOpen}>
        {choice.isOpen
          ? choice.found.map((thing, index) => (
              <div
                key={thing.code}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === choice.at}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choice.take(thing);
                }}
              >
                {thing.label ?? thing.code}
              </div>
            ))
          : null}
      </div>
      <p className="sr-only" role="status">
        {choice.isAsked ? t("fields.find.count", { count: choice.found.length }) : null}
      </p>
      <ReadingNotes id={`${id}-read`} t={t} {...typed} />
    </div>
  );
}

const meaningOf: Readonly<Record<string, string>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Escape: "close",
  Enter: "choose",
};

function useChoice(
  things: readonly KnownThing[],
  text: string,
  onTake: (thing: KnownThing) => void,
) {
  const [isAsked, setAsked] = useState(false);
  const [at, setAt] = useState(0);
  const found = isAsked && text.trim() !== "" ? matching(things, text, most) : [];
  const isOpen = found.length > 0;
  const close = () => setAsked(false);
  const take = (thing: KnownThing) => {
    close();
    onTake(thing);
  };
  const moves: Readonly<Record<string, () => void>> = {
    next: () => setAt((before) => (before + 1) % found.length),
    previous: () => setAt((before) => (before + found.length - 1) % found.length),
    close,
    choose: () => {
      const thing = found[Math.min(at, found.length - 1)];
      if (thing) take(thing);
    },
  };
  return {
    found,
    isOpen,
    isAsked: isAsked && text.trim() !== "",
    at: Math.min(at, Math.max(found.length - 1, 0)),
    take,
    close,
    open: () => {
      setAsked(true);
      setAt(0);
    },
    /** True where the key was meant for the list. */
    key: (event: KeyboardEvent): boolean => {
      const move = isOpen ? moves[meaningOf[event.key] ?? ""] : undefined;
      if (!move) return false;
      event.preventDefault();
      move();
      return true;
    },
  };
}
