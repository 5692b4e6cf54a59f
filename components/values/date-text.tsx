import type { InexactDate } from "@/lib/domain/inexact-date";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import type { Translator } from "@/lib/messages/translator";
import { Unknown } from "./unknown";

/** A date as far as it is known, machine-readable where it is exact enough for that. */
export function DateText({ date, t }: { date: InexactDate | null; t: Translator }) {
  if (!date) return <Unknown t={t} words={t("value.noDate")} />;
  const words = formatInexactDate(date, t.lang);
  const exact = !date.approximate && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date.edtf);
  return exact ? <time dateTime={date.edtf}>{words}</time> : words;
}
