import { ProvisionLink } from "@/components/values/provision-link";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { Translator } from "@/lib/messages/translator";
import { FigureClaim, FigurePublisher } from "./figure-cells";
import { FigureDate } from "./figure-date";
import { Quantities } from "./quantities";

type FigureProps = { figure: PublicFigure; t: Translator };
type FigureTableProps = { figures: readonly PublicFigure[]; t: Translator };

/** The ledger: a row for every published number. Rows count different things and are never added up. */
export function FigureTable({ figures, t }: FigureTableProps) {
  return (
    <table className="list ledger">
      <caption className="sr-only">{t("figures.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("figures.number")}</th>
          <th scope="col">{t("figures.claim")}</th>
          <th scope="col">{t("figures.value")}</th>
          <th scope="col">{t("figures.scope")}</th>
          <th scope="col">{t("figures.publisher")}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ figure, t }: FigureProps) {
  return (
    <tr>
      <FigureClaim figure={figure} t={t} />
      <td data-label={t("figures.value")}>
        <Quantities figure={figure} t={t} />
      </td>
      <td data-label={t("figures.scope")}>
        <Scope figure={figure} t={t} />
      </td>
      <FigurePublisher figure={figure} t={t} />
    </tr>
  );
}

/** Articles, law, place and time of a number in one cell, each said only where the source says it. */
function Scope({ figure, t }: FigureProps) {
  return (
    <ul className="plain scope">
      {figure.articleScope.length > 0 ? (
        <li>
          {figure.articleScope.map((id) => (
            <ProvisionLink key={id} provision={id} short t={t} />
          ))}
        </li>
      ) : null}
      {figure.legalScope ? <li>{figure.legalScope}</li> : null}
      {figure.place ? <li>{figure.place}</li> : null}
      <li>
        <span className="aside">{t("figures.period")}:</span>{" "}
        <FigureDate date={figure.period} basis={figure.periodBasis} t={t} />
      </li>
      <li>
        <span className="aside">{t("figures.asOf")}:</span>{" "}
        <FigureDate date={figure.asOf} basis={figure.asOfBasis} t={t} />
      </li>
    </ul>
  );
}
