import type { CaseEntry } from "@/lib/domain/case-entry";

/** The unsaved text of a case with all that is needed to go on from it. */
export type Unfinished = {
  version: number;
  base: CaseEntry;
  entry: CaseEntry;
  attempt: { saveId: string; base: number; entry: CaseEntry } | null;
};

type KeepPorts = {
  /** Keeps unsaved text on the device, or erases what was kept; true where it is kept. */
  keep: (text: Unfinished | null) => Promise<boolean>;
  /** What is unsaved now, with the number of its last change; null where nothing is. */
  unsaved: () => { edit: number; text: Unfinished } | null;
  /** Says of a change whether all up to it is kept. */
  told: (edit: number, isKept: boolean) => void;
};

/** How long unsaved text waits before it is kept on the device, in milliseconds. */
const keepAfterMs = 2000;

/** Keeps on the device what is not saved yet, and erases it once it is. */
export function createKeepDriver({ keep, unsaved, told }: KeepPorts) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const now = () => {
    stop();
    const held = unsaved();
    if (!held) return;
    void keep(held.text).then((isKept) => {
      if (unsaved()) told(held.edit, isKept);
      else void keep(null);
    });
  };

  return {
    soon: () => {
      timer ??= setTimeout(now, keepAfterMs);
    },
    now,
    erase: () => {
      stop();
      void keep(null);
    },
    stop,
  };
}
