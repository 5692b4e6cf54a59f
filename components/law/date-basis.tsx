import { Worded } from "@/components/values/worded";
import type { ProvisionVersion } from "@/lib/domain/provision";
import type { MessageKey } from "@/lib/messages/catalogue";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

/** Beginnings of the words in which the reference data say where a date comes from. */
const known: readonly [string, MessageKey][] = [
  ["original text of the 1996 Code", "law.basis.original"],
  ["date of the amending law", "law.basis.signing"],
  ["entry into force confirmed by sources", "law.basis.confirmed"],
  ["entry into force confirmed by TASS", "law.basis.tass"],
  ["unverified-background: ten-day rule", "law.basis.tenDays"],
];

/** Where the date of a version comes from and, where we are not certain, how sure we are. */
export function DateBasis({ version, t }: { version: ProvisionVersion; t: Translator }) {
  const key = known.find(([start]) => version.basis.startsWith(start))?.[1];
  const unsure = version.confidence < 1;
  return (
    <>
      {key ? t(key) : <Worded text={version.basis} lang={t.lang} />}
      {unsure ? "; " : null}
      {unsure ? (
        <span className={version.confidence < 0.9 ? "aside doubtful" : "aside"}>
          {t("law.confidence", {
            percent: formatNumber(Math.round(version.confidence * 100), t.lang),
          })}
        </span>
      ) : null}
    </>
  );
}
