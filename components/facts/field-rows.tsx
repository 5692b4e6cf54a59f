"use client";

import { fieldTypes } from "@/lib/domain/field-types";
import { StatedField } from "./stated-field";

type FieldRowsProps = {
  kind: string;
  id: string;
  /** The fields to show, in this order; all of the kind where none are named. */
  fields?: readonly string[];
};

/** The stated fields of a thing, one below the other. */
export function FieldRows({ kind, id, fields }: FieldRowsProps) {
  const names = fields ?? Object.keys(fieldTypes[kind] ?? {});
  return (
    <div className="f-rows">
      {names.map((field) => (
        <StatedField key={field} address={{ kind, id, field }} />
      ))}
    </div>
  );
}
