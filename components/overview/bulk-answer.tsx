"use client";

import { useSentForm } from "@/components/desk/action-form";
import { leftByReason, readOutcome } from "@/lib/domain/bulk-outcome";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** Which of the chosen cases were left as they are, and why. */
export function BulkAnswer({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  const { status, values } = useSentForm();
  const outcome = status === "done" ? readOutcome(values.outcome) : null;
  if (!outcome || outcome.left.length === 0) return null;
  const groups = leftByReason(outcome.left, ({ key, kind, values: filled }) => {
    const words = t.dynamic(key, filled);
    return words === key ? t.dynamic(`refusal.${kind}`) : words;
  });
  const reasons = groups.map(({ ids, why }) => t("bulk.leftOne", { numbers: ids.join(", "), why }));
  return (
    <p className="d-note" role="status">
      {t("bulk.left", { reasons: reasons.join("; ") })}
    </p>
  );
}
