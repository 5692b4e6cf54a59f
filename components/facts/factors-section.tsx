"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { addFactor, factorOf } from "@/lib/domain/entry-edits/add-things";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { answeredFactors, countedFactors, type FactorCode } from "@/lib/domain/factor";
import { factorType } from "@/lib/domain/field-types";
import { Control } from "./control";
import { EachDefendant } from "./each-defendant";
import { fieldId } from "./field-id";
import { StatedDetails } from "./stated-details";

const choices = ["how-it-ended", "left-from", "plea"] as const;

const groups = [
  ["counts", countedFactors],
  ["choices", choices],
  ["answers", answeredFactors],
] as const;

/** The coded facts by which lawyers compare, for every defendant, gathered by how they are answered. */
export function FactorsSection() {
  const { t } = useWorkspace();
  return (
    <div className="f-section">
      <EachDefendant>
        {(party, name) => (
          <section className="f-thing" aria-label={t("fields.factors.of", { name })}>
            <h3>{name}</h3>
            {groups.map(([group, codes]) => (
              <div key={group} className="f-group">
                <h4>{t(`fields.factor.${group}`)}</h4>
                {codes.map((code) => (
                  <FactorRow key={code} party={party.id} name={name} code={code} />
                ))}
              </div>
            ))}
          </section>
        )}
      </EachDefendant>
    </div>
  );
}

type FactorRowProps = { party: string; name: string; code: FactorCode };

/** One fact: what is never coded takes no place in the case until it is answered. */
function FactorRow({ party, name, code }: FactorRowProps) {
  const { entry, change, newId, t } = useWorkspace();
  const factor = factorOf(entry, party, code);
  const type = factorType(code);
  const label = t.code("factor", code);
  const id = factor
    ? fieldId({ kind: "factor", id: factor.id, field: "value" })
    : `factor-${party}-${code}`;
  const answer = (value: unknown) => {
    const made = newId("factor");
    change((before) => {
      const added = addFactor(before, { id: made, party, code });
      const held = factorOf(added, party, code)?.id ?? made;
      return setValue(added, { kind: "factor", id: held, field: "value" }, value);
    });
  };
  return (
    <div className="f-field" id={id} tabIndex={-1}>
      <label className="f-label" htmlFor={`${id}-input`}>
        {label}
      </label>
      <Control
        id={`${id}-input`}
        name={`factor/${party}/${code}`}
        label={`${name}: ${label}`}
        type={type}
        value={factor?.value.value ?? null}
        onValue={answer}
      />
      {factor ? (
        <StatedDetails
          address={{ kind: "factor", id: factor.id, field: "value" }}
          stated={factor.value}
          type={type}
          label={label}
        />
      ) : (
        <CiteUncoded party={party} code={code} label={label} />
      )}
    </div>
  );
}

/** A quotation for a fact that is not coded yet: it takes its place in the case with the asking. */
function CiteUncoded({ party, code, label }: { party: string; code: FactorCode; label: string }) {
  const { change, newId, askQuote, readOnly, t } = useWorkspace();
  if (readOnly) return null;
  const ask = () => {
    const id = newId("factor");
    change((before) => addFactor(before, { id, party, code }));
    askQuote({ kind: "factor", id, field: "value" });
  };
  return (
    <div className="f-rests">
      <button
        type="button"
        className="f-cite"
        aria-label={t("fields.cite.of", { what: label })}
        onClick={ask}
      >
        {t("fields.cite")}
      </button>
    </div>
  );
}
