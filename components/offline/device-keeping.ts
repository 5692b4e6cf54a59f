import type { Unfinished } from "@/components/workspace/keep-driver";
import {
  type BoxStore,
  type DeviceBox,
  deviceBox,
  eraseAll,
  eraseOld,
  type Found,
} from "./device-box";
import { readUnfinished } from "./resume";
import { canSeal, sealingKey } from "./sealed-text";

/**
 * Whether texts are kept on this device. *Closed* is a box to which the desk gives no key just now;
 * *impossible* is a browser that cannot seal.
 */
type KeepStatus = "off" | "on" | "closed" | "impossible";

export type KeepingPorts = {
  store: BoxStore;
  /** False where nothing was ever kept on this device. */
  mayHoldTexts: () => Promise<boolean>;
  fetchKey: () => Promise<{ key: string; account: string } | null>;
  heldByNoPage: (kept: readonly Found[]) => Promise<Found[]>;
  holdForThisPage: (id: string) => void;
  now: () => number;
  newId: () => string;
};

type About = { caseId: string; account: string; days: number };

export type DeviceKeeping = ReturnType<typeof createDeviceKeeping>;

/** Keeps the unsaved text of one case on this device, where its researcher wants that. */
export function createDeviceKeeping(ports: KeepingPorts, { caseId, account, days }: About) {
  let status: KeepStatus = canSeal() ? "off" : "impossible";
  let box: DeviceBox | null = null;
  let recordId: string | null = null;
  const listeners = new Set<() => void>();

  const become = (next: KeepStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };

  /** The box under the key of who is signed in; null where that is nobody, or somebody else. */
  const openBox = async (): Promise<DeviceBox | null> => {
    if (box) return box;
    const given = await ports.fetchKey();
    if (given?.account !== account) return null;
    box = deviceBox(ports.store, await sealingKey(given.key), { now: ports.now, days });
    return box;
  };

  const ownRecord = () => {
    if (recordId === null) {
      recordId = ports.newId();
      ports.holdForThisPage(recordId);
    }
    return recordId;
  };

  /** The newest text of this case that no open page holds. This page holds it from now on. */
  const take = async (from: DeviceBox): Promise<Unfinished | null> => {
    const [newest] = await ports.heldByNoPage(await from.find(caseId));
    if (!newest) return null;
    recordId = newest.id;
    ports.holdForThisPage(newest.id);
    return readUnfinished(newest.text);
  };

  return {
    status: () => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Looks what was kept of this case before the page was loaded; null where nothing was. */
    open: async (): Promise<Unfinished | null> => {
      if (status === "impossible" || !(await ports.mayHoldTexts())) return null;
      await eraseOld(ports.store, ports.now(), days);
      if ((await ports.store.all()).length === 0) return null;
      const opened = await openBox();
      if (!opened) {
        become("closed");
        return null;
      }
      if (!(await opened.isOn())) return null;
      await opened.switchOn();
      become("on");
      return take(opened);
    },
    keep: async (text: Unfinished | null): Promise<boolean> => {
      if (status !== "on" || !box) return false;
      if (text) await box.put(ownRecord(), caseId, JSON.stringify(text));
      else if (recordId !== null) await box.remove(recordId);
      return text !== null;
    },
    /** Texts are kept from now on where it is "on"; else the desk gave no key, or the browser no room. */
    switchOn: async (): Promise<"on" | "noKey" | "noRoom"> => {
      const opened = status === "impossible" ? null : await openBox();
      if (!opened) return "noKey";
      const isKept = await opened.switchOn().then(
        () => true,
        () => false,
      );
      if (!isKept) return "noRoom";
      become("on");
      return "on";
    },
    switchOff: async () => {
      await eraseAll(ports.store);
      box = null;
      if (status !== "impossible") become("off");
    },
  };
}
