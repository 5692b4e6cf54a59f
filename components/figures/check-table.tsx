import { addresses } from "@/components/values/addresses";
import type { CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import { differenceText, sumPieces } from "@/lib/messages/formatters/ledger-check";
import type { Translator } from "@/lib/messages/translator";
import { quantityText } from "./quantity-text";

type CheckTableProps = { caption: string; results: readonly CheckResult[]; t: Translator };

/** Sums over the ledger: what is checked, the sum with its figures, what was printed, and the outcome. */
export function CheckTable({ caption, results, t }: CheckTableProps) {
  return (
    <table className="list check-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ledger.check.what")}</th>
          <th scope="col">{t("ledger.check.computed")}</th>
          <th scope="col">{t("ledger.check.printed")}</th>
          <th scope="col">{t("ledger.check.verdict")}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <CheckRow key={result.check.id} result={result} t={t} />
        ))}
      </tbody>
    </table>
  );
}

type CheckProps = { result: CheckResult; t: Translator };

function CheckRow({ result, t }: CheckProps) {
  const { check, verdict } = result;
  return (
    <tr>
      <th scope="row">
        {check.discrepancy ? (
          <a href={addresses.discrepancy(t.lang, check.discrepancy)}>{t.code("check", check.id)}</a>
        ) : (
          t.code("check", check.id)
        )}
      </th>
      <td data-label={t("ledger.check.computed")}>
        <Sum result={result} t={t} />
      </td>
      <td data-label={t("ledger.check.printed")}>
        <Printed result={result} t={t} />
      </td>
      <td data-label={t("ledger.check.verdict")}>
        <span className={`check-outcome check-outcome-${verdict}`}>
          {t.code("check-verdict", verdict)}
        </span>
        <Off result={result} t={t} />
      </td>
    </tr>
  );
}

/** The sum; each number leads to the figure that it was taken from. */
function Sum({ result, t }: CheckProps) {
  return (
    <span className="sum">
      {sumPieces(result, t).map(({ text, figure }, at) =>
        figure ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sum never change their order
          <a key={at} href={addresses.figure(t.lang, figure)}>
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </span>
  );
}

function Printed({ result: { expected }, t }: CheckProps) {
  if (!expected) return <span className="aside">{t("ledger.check.unprinted")}</span>;
  return (
    <a href={addresses.figure(t.lang, expected.figure.id)}>{quantityText(expected.quantity, t)}</a>
  );
}

/** How far off a sum is that does not agree. */
function Off({ result, t }: CheckProps) {
  const off = result.verdict === "differs" ? differenceText(result, t) : null;
  return off === null ? null : <small>{t("ledger.check.by", { n: off })}</small>;
}
