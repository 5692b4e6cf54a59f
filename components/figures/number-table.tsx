import type { LedgerNumber } from "@/lib/domain/ledger/ledger-number";
import type { Translator } from "@/lib/messages/translator";
import { FigureClaim, FigurePublisher } from "./figure-cells";
import { FigureDate } from "./figure-date";
import { quantityText } from "./quantity-text";

type NumberTableProps = { caption: string; numbers: readonly LedgerNumber[]; t: Translator };

/** Single numbers of the ledger, each with the claim that states it, its period, its day and who counted. */
export function NumberTable({ caption, numbers, t }: NumberTableProps) {
  return (
    <table className="list ledger numbers">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("figures.number")}</th>
          <th scope="col">{t("figures.claim")}</th>
          <th scope="col">{t("figures.value")}</th>
          <th scope="col">{t("figures.period")}</th>
          <th scope="col">{t("figures.asOf")}</th>
          <th scope="col">{t("figures.publisher")}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number) => (
          <NumberRow key={number.ref} number={number} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function NumberRow({ number: { figure, quantity }, t }: { number: LedgerNumber; t: Translator }) {
  const { periodBasis, asOfBasis } = figure;
  return (
    <tr>
      <FigureClaim figure={figure} t={t} />
      <td data-label={t("figures.value")}>
        <b className="value">{quantityText(quantity, t)}</b>
        {quantity.what ? <small>{quantity.what}</small> : null}
      </td>
      <td data-label={t("figures.period")}>
        <FigureDate date={figure.period} basis={periodBasis} t={t} />
      </td>
      <td data-label={t("figures.asOf")}>
        <FigureDate date={figure.asOf} basis={asOfBasis} t={t} />
      </td>
      <FigurePublisher figure={figure} t={t} />
    </tr>
  );
}
