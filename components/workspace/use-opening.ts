"use client";

import { useEffect, useState } from "react";
import { browserKeeping } from "@/components/offline/browser-keeping";
import type { DeviceKeeping } from "@/components/offline/device-keeping";
import { begunFresh, begunFromKept } from "@/components/offline/resume";
import { onSignOut } from "@/components/offline/sign-out-channel";
import { type CaseModel, createCaseModel } from "./case-model";
import type { CaseWorkspaceProps } from "./case-workspace";
import { fetchDeviceKey, sendCase } from "./desk-calls";
import { type RevisionNow, revisionNow } from "./revision-now";

export type Opened = {
  model: CaseModel;
  keeping: DeviceKeeping;
  isRestored: boolean;
  revision: RevisionNow;
};

/** Opens a case: with what this device kept of it, else as the server holds it; null until then. */
export function useOpening(props: CaseWorkspaceProps): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  // A case is opened once. What the server sends later for the same page is what was saved here.
  const [once] = useState(() => onceOpened(props));
  useEffect(() => {
    let isGone = false;
    const { keeping, opening } = once();
    void opening.then((found) => {
      if (!isGone) setOpened(found);
    });
    const stop = onSignOut(() => void keeping.switchOff());
    return () => {
      isGone = true;
      stop();
    };
  }, [once]);
  return opened;
}

type Opening = { keeping: DeviceKeeping; opening: Promise<Opened> };

/** Opens when it is asked for the first time, and never again. */
function onceOpened(props: CaseWorkspaceProps): () => Opening {
  let begun: Opening | null = null;
  return () => {
    begun ??= beginOpening(props);
    return begun;
  };
}

function beginOpening(props: CaseWorkspaceProps): Opening {
  const about = {
    caseId: props.loaded.entry.id,
    account: props.account,
    days: props.keptDays,
  };
  const keeping = browserKeeping(about, fetchDeviceKey);
  return { keeping, opening: open(props, keeping) };
}

async function open(
  { loaded, account }: CaseWorkspaceProps,
  keeping: DeviceKeeping,
): Promise<Opened> {
  const kept = await keeping.open().catch(() => null);
  const held = { ...loaded, savedAt: loaded.revision.savedAt };
  const begun = kept ? begunFromKept(kept, held, Date.now()) : begunFresh(held);
  const revision = revisionNow(loaded.revision);
  const model = createCaseModel(begun, {
    send: async (request) => {
      const answer = await sendCase(loaded.entry.id, { ...request, by: account });
      if (answer.kind === "saved" && answer.revision) revision.set(answer.revision);
      return answer;
    },
    keep: (text) => keeping.keep(text).catch(() => false),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  return { model, keeping, isRestored: begun.isRestored, revision };
}
