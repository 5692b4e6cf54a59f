"use client";

import { useId, useState, useSyncExternalStore } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { DeviceKeeping } from "./device-keeping";

type KeepSwitchProps = { keeping: DeviceKeeping; days: number; t: DeskTranslator };

/** The choice of a researcher to keep unsaved text on this device. It is off until somebody wants it. */
export function KeepSwitch({ keeping, days, t }: KeepSwitchProps) {
  const status = useSyncExternalStore(keeping.subscribe, keeping.status, () => "off" as const);
  const [said, setSaid] = useState<"on" | "noKey" | "noRoom">("on");
  const id = useId();
  const choose = async (isWanted: boolean) => {
    if (isWanted) setSaid(await keeping.switchOn());
    else await keeping.switchOff();
  };
  if (status === "impossible") return <p className="d-hint">{t("save.device.impossible")}</p>;
  return (
    <div className="w-keep">
      {status === "closed" ? <p className="d-said problem">{t("save.device.closed")}</p> : null}
      <label className="d-check">
        <input
          type="checkbox"
          checked={status === "on"}
          aria-describedby={`${id}-text`}
          onChange={(event) => void choose(event.target.checked)}
        />
        {t("save.device.keep")}
      </label>
      <p id={`${id}-text`} className="d-hint">
        {t("save.device.keep.text", { days })}
      </p>
      {said === "on" ? null : <p className="d-said problem">{t(`save.device.${said}`)}</p>}
    </div>
  );
}
