"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { FieldAddress } from "@/lib/domain/field-address";
import { discrepancyAt } from "@/lib/domain/field-discrepancies";
import type { FieldType } from "@/lib/domain/field-types";
import type { Stated } from "@/lib/domain/stated";
import { BasisFields } from "./basis-fields";
import { CitationList } from "./citation-list";
import { CiteButton } from "./cite-button";
import { DiscrepancyDesk } from "./discrepancy-desk";

type StatedDetailsProps = {
  address: FieldAddress;
  stated: Stated<unknown>;
  type: FieldType;
  label: string;
};

/** What a value rests on: folded to one line, and a button that asks for a quotation. */
export function StatedDetails({ address, stated, type, label }: StatedDetailsProps) {
  const { entry, t } = useWorkspace();
  const differing = discrepancyAt(entry, address);
  return (
    <div className="f-rests">
      <CiteButton address={address} label={label} />
      <details className="f-details" open={differing && !differing.resolved ? true : undefined}>
        <summary className={isUnsourced(stated) ? "f-unsourced" : undefined}>
          {t("fields.details", { count: stated.citations.length })}
          {stated.basis === "inferred" ? ` · ${t("value.inferred")}` : null}
          {differing ? (
            <strong className={differing.resolved ? undefined : "f-differs"}>
              {" · "}
              {t(differing.resolved ? "fields.discrepancy.resolved" : "fields.discrepancy")}
            </strong>
          ) : null}
        </summary>
        <CitationList address={address} citations={stated.citations} />
        {differing ? <DiscrepancyDesk discrepancy={differing} type={type} /> : null}
        <BasisFields address={address} stated={stated} label={label} />
      </details>
    </div>
  );
}

function isUnsourced({ value, basis, citations }: Stated<unknown>): boolean {
  return value !== null && basis === "stated" && citations.length === 0;
}
