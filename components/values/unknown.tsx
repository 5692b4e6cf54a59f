import type { Translator } from "@/lib/messages/translator";

/** Something that nobody knows: hatched, and said in words. */
export function Unknown({ t, words }: { t: Translator; words?: string }) {
  return <span className="unknown">{words ?? t("value.unknown")}</span>;
}
