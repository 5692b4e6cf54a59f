"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { setBasis, setReason, setRestricted } from "@/lib/domain/entry-edits/change-field";
import type { FieldAddress } from "@/lib/domain/field-address";
import type { LocalText } from "@/lib/domain/local-text";
import type { Stated } from "@/lib/domain/stated";
import { LocalTextInput } from "./local-text-input";

type BasisFieldsProps = { address: FieldAddress; stated: Stated<unknown>; label: string };

const noReason: LocalText = { en: "", ru: "" };

/** Whether a source says so or we infer it, why, and whether the value may leave the desk. */
export function BasisFields({ address, stated, label }: BasisFieldsProps) {
  const { change, t, readOnly } = useWorkspace();
  const reason = stated.reason ?? noReason;
  const isMissing = stated.basis === "inferred" && (reason.en === "" || reason.ru === "");
  return (
    <fieldset className="f-basis" disabled={readOnly}>
      <legend className="sr-only">{`${t("fields.basis")}: ${label}`}</legend>
      {stated.value === null ? null : <BasisChoice address={address} basis={stated.basis} />}
      <LocalTextInput
        label={t(`fields.reason${reasonKind(stated)}`)}
        value={reason}
        onText={(text) => change((entry) => setReason(entry, address, text))}
      />
      {isMissing ? <p className="d-hint problem">{t("fields.reason.needed")}</p> : null}
      <label className="d-check">
        <input
          type="checkbox"
          checked={stated.restricted === true}
          onChange={(event) => {
            const { checked } = event.target;
            change((entry) => setRestricted(entry, address, checked));
          }}
        />
        {t("fields.restricted")}
      </label>
    </fieldset>
  );
}

function reasonKind({ basis }: Stated<unknown>): "" | ".inferred" | ".unknown" {
  return basis === "stated" ? "" : `.${basis}`;
}

function BasisChoice({ address, basis }: { address: FieldAddress; basis: string }) {
  const { change, t } = useWorkspace();
  return (
    <div className="f-two">
      {(["stated", "inferred"] as const).map((each) => (
        <label key={each} className="d-check">
          <input
            type="radio"
            checked={basis === each}
            onChange={() => change((entry) => setBasis(entry, address, each))}
          />
          {t(`fields.basis.${each}`)}
        </label>
      ))}
    </div>
  );
}
