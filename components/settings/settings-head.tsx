import type { ReactNode } from "react";
import { DeskHead } from "@/components/desk/desk-head";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type SettingsHeadProps = { title: string; lead?: string; up?: ReactNode; t: DeskTranslator };

/** The head of a page of the settings, with the way back up. */
export function SettingsHead({ title, lead, up, t }: SettingsHeadProps) {
  return (
    <DeskHead
      title={title}
      lead={lead}
      kicker={
        <>
          <a href="/desk/settings">{t("settings.back")}</a>
          {up ? <> · {up}</> : null}
        </>
      }
    />
  );
}
