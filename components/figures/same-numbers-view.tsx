import type { LedgerNumber } from "@/lib/domain/ledger/ledger-number";
import type { LookAlike } from "@/lib/domain/ledger/same-numbers";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import { formatList } from "@/lib/messages/formatters/list";
import type { Translator } from "@/lib/messages/translator";
import { NumberTable } from "./number-table";
import { quantityText } from "./quantity-text";

type SameNumbersProps = { view: Extract<LedgerView, { view: "same-numbers" }>; t: Translator };

/** Pairs of numbers that look alike and count different things. */
export function SameNumbersView({ view: { pairs }, t }: SameNumbersProps) {
  if (pairs.length === 0) return <p className="empty">{t("ledger.same.none")}</p>;
  return pairs.map((pair) => <Pair key={`${pair.a.ref} ${pair.b.ref}`} pair={pair} t={t} />);
}

function Pair({ pair: { a, b, equal, differs }, t }: { pair: LookAlike; t: Translator }) {
  const title = [a, b].map((number) => shownValue(number, t)).join(" · ");
  const alike = equal ? t("ledger.same.equal") : t("ledger.same.near");
  const fields = formatList(
    differs.map((field) => t.code("scope-field", field)),
    t.lang,
  );
  return (
    <section aria-label={title} className="look-alike">
      <h2>
        {title} <small>{alike}</small>
      </h2>
      <p className="measure">{t("ledger.same.differ", { fields })}</p>
      <NumberTable caption={`${title}: ${alike}`} numbers={[a, b]} t={t} />
    </section>
  );
}

function shownValue({ quantity }: LedgerNumber, t: Translator): string {
  return quantityText(quantity, t) ?? "";
}
