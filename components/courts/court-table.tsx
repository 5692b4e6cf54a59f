import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { CourtRow } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { courtNames } from "./court-names";
import { regionStatusKey } from "./region-status";

type CourtTableProps = {
  courts: readonly CourtRow[];
  t: Translator;
  caption: string;
  kinds?: boolean;
};

/** Courts in rows: name in both languages, where they sit, how many cases of the casebook they have. */
export function CourtTable({ courts, t, caption, kinds }: CourtTableProps) {
  return (
    <table className="list courts">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("courts.court")}</th>
          {kinds ? <th scope="col">{t("courts.kind")}</th> : null}
          <th scope="col">{t("courts.town")}</th>
          <th scope="col" className="number">
            {t("courts.cases")}
          </th>
        </tr>
      </thead>
      <tbody>
        {courts.map((court) => (
          <CourtTableRow key={court.code} court={court} kinds={kinds ?? false} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function CourtTableRow({ court, kinds, t }: { court: CourtRow; kinds: boolean; t: Translator }) {
  const names = courtNames(court, t.lang);
  return (
    <tr>
      <th scope="row">
        <a href={addresses.court(t.lang, court.code)}>{names.here}</a>
        <small lang={names.other.lang}>{names.other.text}</small>
      </th>
      {kinds ? (
        <td data-label={t("courts.kind")}>
          {t.code("court-kind", court.kind)}
          {court.status === "active" ? null : `, ${t.code("court-status", court.status)}`}
        </td>
      ) : null}
      <td data-label={t("courts.town")}>
        <Place court={court} t={t} />
      </td>
      <td className="number" data-label={t("courts.cases")}>
        {formatNumber(court.cases, t.lang)}
      </td>
    </tr>
  );
}

function Place({ court, t }: { court: CourtRow; t: Translator }) {
  const region = court.region === court.town ? null : court.region;
  const status = regionStatusKey(court.regionStatus);
  return (
    <>
      {court.town ? (
        <Worded text={court.town} lang={t.lang} />
      ) : (
        <span className="unknown">{t("courts.townUnknown")}</span>
      )}
      {region ? (
        <small>
          <Worded text={region} lang={t.lang} />
        </small>
      ) : null}
      {status ? <small>{t(status)}</small> : null}
    </>
  );
}
