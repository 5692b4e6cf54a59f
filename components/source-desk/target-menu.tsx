"use client";

import { useId } from "react";
import type { FieldAddress } from "@/components/workspace/workspace-context";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { useTargetMenu } from "./use-target-menu";

/** A field of the entry to which a quotation can be tied. */
export type Target = { address: FieldAddress; label: string };

type TargetMenuProps = {
  targets: readonly Target[];
  disabled: boolean;
  onChoose: (target: Target) => void;
  t: DeskTranslator;
};

/** A field with a list: some letters of a field's name find it, an arrow and Enter choose it. */
export function TargetMenu({ targets, disabled, onChoose, t }: TargetMenuProps) {
  const id = useId();
  const menu = useTargetMenu(targets, onChoose);
  const { typed, isOpen, fitting, active } = menu;
  return (
    <div className="s-targets">
      <label htmlFor={id} className="sr-only">
        {t("deskSources.pane.forField")}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && fitting.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        disabled={disabled}
        placeholder={t("deskSources.pane.forField")}
        value={typed}
        onChange={(event) => menu.show(event.target.value, true)}
        onFocus={() => menu.show(typed, true)}
        onBlur={() => menu.show(typed, false)}
        onKeyDown={menu.onKey}
      />
      <TargetOptions id={id} menu={menu} t={t} />
    </div>
  );
}

type TargetOptionsProps = { id: string; menu: ReturnType<typeof useTargetMenu>; t: DeskTranslator };

function TargetOptions({ id, menu, t }: TargetOptionsProps) {
  const { isOpen, fitting, active } = menu;
  return (
    <div
      role="listbox"
      id={`${id}-list`}
      aria-label={t("deskSources.pane.fields")}
      hidden={!isOpen}
      className="s-options"
    >
      {fitting.map((target, index) => (
        <div
          key={`${target.address.kind} ${target.address.id} ${target.address.field}`}
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => menu.choose(target)}
          onKeyDown={menu.onKey}
        >
          {target.label}
        </div>
      ))}
      {fitting.length === 0 ? <p>{t("deskSources.pane.noField")}</p> : null}
    </div>
  );
}
