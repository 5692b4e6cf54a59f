import type { PublicFact } from "@/lib/domain/public/public-value";
import type { Translator } from "@/lib/messages/translator";
import { fieldName } from "./field-name";
import { openFactors } from "./open-factor-codes";

/** The questions asked of every defendant that no source answers: counted, hatched, listed. */
export function OpenFactors({ facts, t }: { facts: readonly PublicFact[]; t: Translator }) {
  const open = openFactors(facts);
  if (open.length === 0) return null;
  return (
    <details className="open-factors">
      <summary>
        <span className="unknown">{t("case.openFactors", { n: open.length })}</span>
      </summary>
      <ul>
        {open.map((code) => (
          <li key={code}>{fieldName(code, t)}</li>
        ))}
      </ul>
    </details>
  );
}
