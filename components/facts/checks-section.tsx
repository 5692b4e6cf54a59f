"use client";

import type { ReactNode } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { completenessOf } from "@/lib/domain/completeness";
import type { FieldAddress } from "@/lib/domain/field-address";
import { fieldDiscrepancies } from "@/lib/domain/field-discrepancies";
import { typeOfField } from "@/lib/domain/field-types";
import { unsourcedFields } from "@/lib/domain/unsourced-fields";
import { withCapital } from "@/lib/messages/formatters/capital";
import { DiscrepancyDesk } from "./discrepancy-desk";
import { fullName, partyName } from "./field-words";
import { oddities } from "./oddities";
import { WarningRow } from "./warning-row";

type ChecksSectionProps = { onGoTo: (address: FieldAddress) => void };

/** What is to be looked at before others read the case: nothing here stops anybody from writing. */
export function ChecksSection({ onGoTo }: ChecksSectionProps) {
  return (
    <div className="f-section">
      <Discrepancies onGoTo={onGoTo} />
      <Warnings />
      <Unsourced onGoTo={onGoTo} />
      <OpenQuestions />
    </div>
  );
}

type CheckProps = { title: string; none: string; count: number; children: ReactNode };

function Check({ title, none, count, children }: CheckProps) {
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="f-count">{count}</span>
      </h3>
      {count === 0 ? <p className="d-hint">{none}</p> : children}
    </section>
  );
}

function Discrepancies({ onGoTo }: ChecksSectionProps) {
  const { entry, t, reference } = useWorkspace();
  const found = fieldDiscrepancies(entry);
  return (
    <Check
      title={t("fields.checks.discrepancies")}
      none={t("fields.checks.discrepancies.none")}
      count={found.length}
    >
      {found.map((discrepancy) => {
        const { address } = discrepancy;
        const type = typeOfField(entry, address);
        const what = fullName(entry, address, t, reference);
        return (
          <article key={`${address.kind}/${address.id}/${address.field}`} className="f-thing">
            <GoTo what={what} onClick={() => onGoTo(address)} />
            {type ? <DiscrepancyDesk discrepancy={discrepancy} type={type} /> : null}
          </article>
        );
      })}
    </Check>
  );
}

function Warnings() {
  const { entry, t, reference } = useWorkspace();
  const found = oddities(entry, reference);
  return (
    <Check
      title={t("fields.checks.warnings")}
      none={t("fields.checks.warnings.none")}
      count={found.length}
    >
      {found.map((oddity) => (
        <WarningRow key={`${oddity.subject} ${oddity.warning}`} oddity={oddity} />
      ))}
    </Check>
  );
}

function Unsourced({ onGoTo }: ChecksSectionProps) {
  const { entry, t, reference } = useWorkspace();
  const found = unsourcedFields(entry);
  return (
    <Check
      title={t("fields.checks.unsourced")}
      none={t("fields.checks.unsourced.none")}
      count={found.length}
    >
      <ul className="d-list">
        {found.map(({ address }) => (
          <li key={`${address.kind}/${address.id}/${address.field}`}>
            <GoTo what={fullName(entry, address, t, reference)} onClick={() => onGoTo(address)} />
          </li>
        ))}
      </ul>
    </Check>
  );
}

function OpenQuestions() {
  const { entry, t } = useWorkspace();
  const { open, known, asked } = completenessOf(entry);
  return (
    <Check title={t("fields.checks.open")} none={t("fields.checks.open.none")} count={open.length}>
      <p className="d-hint">{t("fields.checks.known", { known, asked })}</p>
      <ul className="d-list">
        {open.map(({ question, party }) => (
          <li key={`${question} ${party}`} className="unknown">
            {party === null ? null : `${partyName(entry, party, t)}: `}
            {party === null
              ? withCapital(t.code("question", question))
              : t.code("question", question)}
          </li>
        ))}
      </ul>
    </Check>
  );
}

function GoTo({ what, onClick }: { what: string; onClick: () => void }) {
  const { t } = useWorkspace();
  return (
    <button
      type="button"
      className="f-link"
      aria-label={t("fields.checks.goTo", { what })}
      onClick={onClick}
    >
      {what}
    </button>
  );
}
