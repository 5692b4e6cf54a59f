import { formatDay } from "@/lib/messages/formatters/day";
import type { PartProps } from "./part-props";
import { documentAddress, permanentAddress } from "./statistics-address";

/** Of which day and version the data are, and how the same answer is found again. */
export function DataVersion({ view, t }: PartProps) {
  const { number, day } = view.dataVersion;
  return (
    <div className="stat-version">
      {view.isOtherVersion ? (
        <p className="problem-note" role="note">
          {t("statistics.version.other")}
        </p>
      ) : null}
      <p className="aside">
        {day === "" ? null : t("statistics.version", { day: formatDay(day, t.lang), number })}{" "}
        <a href={permanentAddress(view, t.lang)}>{t("statistics.link")}</a>{" "}
        <a href={documentAddress(view, t.lang)}>{t("statistics.json")}</a>
      </p>
    </div>
  );
}
