"use client";

import { type ReactNode, useState } from "react";
import { type Tab, TabPanel, Tabs } from "./tabs";
import { useWorkspace } from "./workspace-context";

const paneIds = ["source", "facts", "notes", "comments", "missing"] as const;
export type PaneId = (typeof paneIds)[number];

type BesideProps = {
  pane: PaneId;
  onPane: (pane: PaneId) => void;
  /** What each pane shows; it is made when the pane is first opened, and stays as it is. */
  panes: Readonly<Record<PaneId, () => ReactNode>>;
  /** How many notes there are, and the like, beside the name of a pane. */
  counts: Readonly<Partial<Record<PaneId, number>>>;
};

/** What stands beside the text: the source, the facts, and what is said of the text. */
export function Beside({ pane, onPane, panes, counts }: BesideProps) {
  const { t } = useWorkspace();
  const [opened, setOpened] = useState<ReadonlySet<PaneId>>(new Set([pane]));
  if (!opened.has(pane)) setOpened(new Set([...opened, pane]));
  const tabs = paneIds.map(
    (id): Tab<PaneId> => ({ id, label: tabLabel(t(`workspace.pane.${id}`), counts[id]) }),
  );
  return (
    <section className="w-side w-right" aria-labelledby="w-right-title">
      <h2 id="w-right-title" className="sr-only">
        {t("workspace.beside")}
      </h2>
      <Tabs
        prefix="w-pane"
        label={t("workspace.beside")}
        tabs={tabs}
        active={pane}
        onChoose={onPane}
      />
      {paneIds.map((id) => (
        <TabPanel key={id} prefix="w-pane" id={id} active={pane}>
          {opened.has(id) ? panes[id]() : null}
        </TabPanel>
      ))}
    </section>
  );
}

function tabLabel(name: string, count: number | undefined): ReactNode {
  return count ? (
    <>
      {name} <small>{count}</small>
    </>
  ) : (
    name
  );
}
