import type { CarriedOver, Undated } from "@/lib/domain/ledger/carried-over";
import type { LedgerNumber } from "@/lib/domain/ledger/ledger-number";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import type { Translator } from "@/lib/messages/translator";
import { NumberTable } from "./number-table";
import { quantityText } from "./quantity-text";
import { RecordedDiscrepancies } from "./recorded-discrepancies";

type CarriedOverProps = { view: Extract<LedgerView, { view: "carried-over" }>; t: Translator };

/** Numbers that seem to be older than the text they stand in, and what is on record about such. */
export function CarriedOverView({ view, t }: CarriedOverProps) {
  const { carried, undated, discrepancies } = view;
  return (
    <>
      <section aria-labelledby="carried-title">
        <h2 id="carried-title">{t("ledger.carried.same")}</h2>
        {carried.length === 0 ? <p className="measure">{t("ledger.carried.none")}</p> : null}
        {carried.map((one) => (
          <Carried key={`${one.earlier.ref} ${one.later.ref}`} carried={one} t={t} />
        ))}
      </section>
      <section aria-labelledby="undated-title">
        <h2 id="undated-title">{t("ledger.carried.undated")}</h2>
        <p className="measure">
          {undated.length === 0
            ? t("ledger.carried.undated.none")
            : t("ledger.carried.undated.note")}
        </p>
        {undated.map((one) => (
          <UndatedNumber key={one.number.ref} undated={one} t={t} />
        ))}
      </section>
      <RecordedDiscrepancies discrepancies={discrepancies} t={t} />
    </>
  );
}

function Carried({ carried, t }: { carried: CarriedOver; t: Translator }) {
  const { earlier, later, moved } = carried;
  return (
    <>
      <NumberTable caption={shownValue(later, t)} numbers={[earlier, later]} t={t} />
      {moved.map((pair) => (
        <p className="aside" key={pair.later.ref}>
          {t("ledger.carried.moved", {
            before: shownValue(pair.earlier, t),
            after: shownValue(pair.later, t),
          })}
        </p>
      ))}
    </>
  );
}

function UndatedNumber({ undated: { number, beside }, t }: { undated: Undated; t: Translator }) {
  const caption = [shownValue(number, t), ...beside.map((other) => shownValue(other, t))];
  return (
    <NumberTable
      caption={`${caption[0]}. ${t("ledger.carried.beside")}: ${caption.slice(1).join("; ")}`}
      numbers={[number, ...beside]}
      t={t}
    />
  );
}

function shownValue({ quantity }: LedgerNumber, t: Translator): string {
  return quantityText(quantity, t) ?? "";
}
