"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { fieldAt } from "@/lib/domain/entry-fields";
import { type FieldAddress, fieldKey } from "@/lib/domain/field-address";
import { type FieldType, typeOfField } from "@/lib/domain/field-types";
import type { Stated } from "@/lib/domain/stated";
import { Control } from "./control";
import { fieldId } from "./field-id";
import { fieldName, fullName } from "./field-words";
import { StatedDetails } from "./stated-details";

type StatedFieldProps = {
  address: FieldAddress;
  /** A type of its own, for a field whose values an admin has defined. */
  type?: FieldType;
  label?: string;
};

/**
 * A field of a case with all that it rests on: its control by type, whether a source says so or we infer
 * it, and its quotations. What is unknown is hatched; a field that the case does not have shows nothing.
 */
export function StatedField({ address, type: given, label: named }: StatedFieldProps) {
  const { entry, change, t, reference } = useWorkspace();
  const stated = fieldAt(entry, address);
  const type = given ?? typeOfField(entry, address);
  if (!stated || !type) return null;
  const id = fieldId(address);
  const label = named ?? fieldName(entry, address, t, reference);
  return (
    <div className={fieldClass(stated)} id={id} tabIndex={-1}>
      <label className="f-label" htmlFor={`${id}-input`}>
        {label}
        {stated.restricted ? <em>{t("fields.restricted.mark")}</em> : null}
      </label>
      <Control
        id={`${id}-input`}
        name={fieldKey(address)}
        label={fullName(entry, address, t, reference)}
        type={type}
        value={stated.value}
        onValue={(value) => change((before) => setValue(before, address, value))}
      />
      <StatedDetails address={address} stated={stated} type={type} label={label} />
    </div>
  );
}

function fieldClass({ value, restricted }: Stated<unknown>): string {
  const marks = [value === null ? "unknown-value" : "", restricted ? "restricted" : ""];
  return ["f-field", ...marks].filter((mark) => mark !== "").join(" ");
}
