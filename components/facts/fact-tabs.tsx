"use client";

import type { KeyboardEvent } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { fieldDiscrepancies } from "@/lib/domain/field-discrepancies";
import { answerTo } from "@/lib/domain/plausibility-of";
import type { FactTab } from "./fact-tab";
import { oddities } from "./oddities";

type FactTabsProps = {
  tabs: readonly FactTab[];
  tab: FactTab;
  onTab: (tab: FactTab) => void;
};

/** The parts of the facts as tabs: arrow keys go from one to the next, as tabs do. */
export function FactTabs({ tabs, tab, onTab }: FactTabsProps) {
  const { t } = useWorkspace();
  const pressed = (event: KeyboardEvent) => {
    const next = tabAfter(tabs, tab, event.key);
    if (!next) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`facts-tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t("fields.tabs")} className="f-tabs">
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`facts-tab-${each}`}
          aria-selected={each === tab}
          aria-controls="facts-panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
          onKeyDown={pressed}
        >
          {t(`fields.tab.${each}`)}
          {each === "checks" ? <ToLookAt /> : null}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to from another; null for a key that leads nowhere. */
export function tabAfter(tabs: readonly FactTab[], tab: FactTab, key: string): FactTab | null {
  const at = tabs.indexOf(tab);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const place = places[key];
  return place === undefined ? null : (tabs[place] ?? null);
}

/** How many things wait: sources that differ, and warnings that nobody has answered. */
function ToLookAt() {
  const { entry, reference } = useWorkspace();
  const differing = fieldDiscrepancies(entry).filter(({ resolved }) => !resolved).length;
  const odd = oddities(entry, reference).filter((each) => answerTo(entry, each) === null).length;
  if (differing + odd === 0) return null;
  return <span className="f-count">{differing + odd}</span>;
}
