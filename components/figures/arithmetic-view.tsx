import { checkKinds } from "@/lib/domain/ledger/arithmetic-check";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import type { Translator } from "@/lib/messages/translator";
import { CheckTable } from "./check-table";

type ArithmeticProps = { view: Extract<LedgerView, { view: "arithmetic" }>; t: Translator };

/** The sums that the sources invite, by kind, each with its outcome. */
export function ArithmeticView({ view: { results, left }, t }: ArithmeticProps) {
  const count = (verdict: string) => results.filter((r) => r.verdict === verdict).length;
  if (results.length === 0) return <p className="empty">{t("ledger.check.none")}</p>;
  return (
    <>
      <p className="aside" role="status">
        {t("ledger.check.summary", {
          total: results.length,
          holds: count("holds"),
          differs: count("differs"),
          unprinted: count("unprinted"),
        })}
        . {left > 0 ? t("ledger.check.left", { n: left }) : null}
      </p>
      <p className="measure">{t("ledger.check.hedges")}</p>
      {checkKinds.map((kind) => {
        const own = results.filter(({ check }) => check.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`${kind}-title`}>
            <h2 id={`${kind}-title`}>{t(`ledger.check.${kind}`)}</h2>
            <CheckTable caption={t(`ledger.check.${kind}`)} results={own} t={t} />
            {kind === "rate" ? <p className="aside">{t("ledger.check.calendar")}</p> : null}
          </section>
        );
      })}
    </>
  );
}
