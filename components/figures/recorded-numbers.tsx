import type { AgainstRecorded, Recorded } from "@/lib/domain/ledger/recorded";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatInterval } from "@/lib/messages/formatters/interval";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { quantityText } from "./quantity-text";

type RecordedNumbersProps = { recorded: readonly Recorded[]; t: Translator };

/** The reported numbers beside those that court records give; nothing where none could be counted. */
export function RecordedNumbers({ recorded, t }: RecordedNumbersProps) {
  if (recorded.length === 0) return null;
  return (
    <section aria-labelledby="recorded-numbers-title" className="recorded">
      <h2 id="recorded-numbers-title">{t("ledger.recordedNumbers")}</h2>
      {recorded.map(({ reported, against }) =>
        against ? (
          <Against key={reported.ref} against={against} t={t} />
        ) : (
          <p key={reported.ref}>{t("ledger.recordedNumbers.none")}</p>
        ),
      )}
    </section>
  );
}

function Against({ against, t }: { against: AgainstRecorded; t: Translator }) {
  const { reported, recorded, difference } = against;
  const { coverage } = recorded;
  return (
    <>
      <dl className="rows">
        <div>
          <dt>{t("ledger.recordedNumbers.reported")}</dt>
          <dd>{quantityText(reported.quantity, t)}</dd>
        </div>
        <div>
          <dt>{t("ledger.recordedNumbers.recorded")}</dt>
          <dd>{formatNumber(recorded.count, t.lang)}</dd>
        </div>
        {difference === null ? null : (
          <div>
            <dt>{t("ledger.recordedNumbers.difference")}</dt>
            <dd>{signed(difference, t)}</dd>
          </div>
        )}
      </dl>
      <p className="aside">
        {t("ledger.recordedNumbers.coverage", {
          n: coverage.courtsWithRecords,
          courts: coverage.courts,
          days: formatInterval(coverage.from, coverage.to, t.lang),
          asOf: formatDay(recorded.asOf, t.lang),
        })}
      </p>
    </>
  );
}

function signed(n: number, t: Translator): string {
  if (n === 0) return formatNumber(0, t.lang);
  return `${n > 0 ? "+" : "−"}${formatNumber(Math.abs(n), t.lang)}`;
}
