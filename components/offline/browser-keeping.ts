import { createDeviceKeeping, type DeviceKeeping } from "./device-keeping";
import { indexedStore, mayHoldTexts } from "./indexed-store";
import { heldByNoPage, holdForThisPage } from "./live-pages";

type About = { caseId: string; account: string; days: number };
type FetchKey = () => Promise<{ key: string; account: string } | null>;

/** The keeping of unsaved text in this browser. */
export function browserKeeping(about: About, fetchKey: FetchKey): DeviceKeeping {
  return createDeviceKeeping(
    {
      store: indexedStore,
      mayHoldTexts,
      fetchKey,
      heldByNoPage,
      holdForThisPage,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
    },
    about,
  );
}
