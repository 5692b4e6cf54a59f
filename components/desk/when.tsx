import type { Language } from "@/lib/domain/language";

/** A moment at the desk, to the minute, in UTC, so that it tells nothing of where anybody sits. */
export function When({ at, lang }: { at: string; lang: Language }) {
  const words = new Intl.DateTimeFormat(lang === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(at));
  return <time dateTime={at}>{words} UTC</time>;
}
