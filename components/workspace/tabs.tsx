"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

export type Tab<Id extends string> = { id: Id; label: ReactNode };

type TabsProps = {
  /** What the ids of the tabs and of their panels begin with. */
  prefix: string;
  label: string;
};

/** Names of panels of which one is shown. The arrows, Home and End go from one to another. */
export function Tabs<Id extends string>({
  prefix,
  label,
  tabs,
  active,
  onChoose,
}: TabsProps & { tabs: readonly Tab<Id>[]; active: Id; onChoose: (id: Id) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(
      tabs.map(({ id }) => id),
      active,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${prefix}-tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className="w-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${id}`}
          aria-selected={id === active}
          aria-controls={`${prefix}-panel-${id}`}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

type TabPanelProps = { prefix: string; id: string; active: string; children: ReactNode };

/** What a tab shows. It stays as it is while another one is shown. */
export function TabPanel({ prefix, id, active, children }: TabPanelProps) {
  return (
    <div
      className="w-panel"
      role="tabpanel"
      id={`${prefix}-panel-${id}`}
      aria-labelledby={`${prefix}-tab-${id}`}
      hidden={id !== active}
    >
      {children}
    </div>
  );
}

/** The tab that a key leads to; null where it leads nowhere. */
export function tabAfter<Id extends string>(
  ids: readonly Id[],
  active: Id,
  key: string,
): Id | null {
  const at = ids.indexOf(active);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[key];
  if (to === undefined) return null;
  return ids[(to + ids.length) % ids.length] ?? null;
}
