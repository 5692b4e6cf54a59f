import { Worded } from "@/components/values/worded";
import type { EchoRoot, SaidAgain } from "@/lib/domain/ledger/echo";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { EchoDrawing } from "./echo-drawing";
import { NumberTable } from "./number-table";
import { quantityText } from "./quantity-text";

type EchoViewProps = { view: Extract<LedgerView, { view: "echoes" }>; t: Translator };

/** Who counted the figures and through whom they were read; and the counts that are said more than once. */
export function EchoView({ view: { roots, again }, t }: EchoViewProps) {
  return (
    <>
      <EchoDrawing roots={roots} t={t} />
      <EchoTable roots={roots} t={t} />
      <section aria-labelledby="again-title">
        <h2 id="again-title">{t("ledger.echo.again")}</h2>
        <p className="measure">
          {again.length > 0 ? t("ledger.echo.again.note") : t("ledger.echo.again.none")}
        </p>
        {again.map((group) => (
          <NumberTable
            key={group.numbers[0]?.ref}
            caption={againTitle(group, t)}
            numbers={group.numbers}
            t={t}
          />
        ))}
      </section>
    </>
  );
}

function againTitle({ root, numbers }: SaidAgain, t: Translator): string {
  const first = numbers[0];
  const value = first ? quantityText(first.quantity, t) : null;
  return t("ledger.echo.again.one", { value: value ?? "", name: root.name });
}

function EchoTable({ roots, t }: { roots: readonly EchoRoot[]; t: Translator }) {
  return (
    <table className="list echo-table">
      <caption>{t("ledger.echo.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ledger.echo.root")}</th>
          <th scope="col">{t("ledger.echo.by")}</th>
          <th scope="col" className="number">
            {t("ledger.echo.figures")}
          </th>
        </tr>
      </thead>
      <tbody>
        {roots.flatMap((root) =>
          waysOf(root, t).map(({ by, count }) => (
            <tr key={`${root.root.id} ${by}`}>
              <th scope="row">
                <Worded text={root.root.name} lang={t.lang} />
              </th>
              <td data-label={t("ledger.echo.by")}>
                <Worded text={by} lang={t.lang} />
              </td>
              <td className="number" data-label={t("ledger.echo.figures")}>
                {formatNumber(count, t.lang)}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function waysOf({ direct, relays }: EchoRoot, t: Translator): { by: string; count: number }[] {
  return [
    { by: t("ledger.echo.direct"), count: direct.length },
    ...relays.map(({ by, figures }) => ({ by: by.name, count: figures.length })),
  ].filter(({ count }) => count > 0);
}
