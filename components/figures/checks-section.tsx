import type { CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import type { Translator } from "@/lib/messages/translator";
import { CheckTable } from "./check-table";
import { ledgerAddress } from "./ledger-address";

type ChecksSectionProps = { title: string; results: readonly CheckResult[]; t: Translator };

/** The sums that belong to a page; nothing where there are none. */
export function ChecksSection({ title, results, t }: ChecksSectionProps) {
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">{title}</h2>
      <CheckTable caption={title} results={results} t={t} />
      <p className="onward">
        <a href={ledgerAddress(t.lang, "arithmetic")}>{t("ledger.check.all")}</a>
      </p>
    </section>
  );
}
