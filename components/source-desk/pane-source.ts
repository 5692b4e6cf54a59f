import type { CaptureFacts, FoundSource } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** A source to choose in the pane, with its copies. */
export type PaneSource = {
  id: string;
  title: string;
  captures: readonly { id: string; label: string; hasText: boolean }[];
};

/** A source as the pane offers it. */
export function paneSource({ id, title, captures }: FoundSource, t: DeskTranslator): PaneSource {
  return {
    id,
    title,
    captures: captures.map((copy) => ({
      id: copy.id,
      label: captureLabel(copy, t),
      hasText: copy.hasText,
    })),
  };
}

/** A copy of a source in words: its number, how and on which day it was taken. */
export function captureLabel(
  { number, origin, takenAt }: Pick<CaptureFacts, "number" | "origin" | "takenAt">,
  t: DeskTranslator,
): string {
  const how = t(`deskSources.origin.${origin}`);
  if (takenAt === null) return t("deskSources.copy", { number, how });
  const day = new Intl.DateTimeFormat(t.lang === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(takenAt));
  return t("deskSources.copyOn", { number, how, day });
}
