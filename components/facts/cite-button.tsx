"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { FieldAddress } from "@/lib/domain/field-address";

/** Asks for a quotation for a field: the source opens, and what is selected next goes there. */
export function CiteButton({ address, label }: { address: FieldAddress; label: string }) {
  const { askQuote, readOnly, t } = useWorkspace();
  if (readOnly) return null;
  return (
    <button
      type="button"
      className="f-cite"
      aria-label={t("fields.cite.of", { what: label })}
      onClick={() => askQuote(address)}
    >
      {t("fields.cite")}
    </button>
  );
}
