"use client";

import { useWorkspace, type WorkspaceReference } from "@/components/workspace/workspace-context";
import { addExtra } from "@/lib/domain/entry-edits/add-things";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import type { FieldType } from "@/lib/domain/field-types";
import { inexactDate } from "@/lib/domain/inexact-date";
import { edtfDate } from "@/lib/domain/reading/edtf";
import { Choice } from "./choice";
import { Control } from "./control";
import { fieldId } from "./field-id";
import { StatedDetails } from "./stated-details";

type ExtraField = WorkspaceReference["extraFields"][number];

/** The fields that an admin has added. A retired one is shown only where the case has a value for it. */
export function ExtraFields() {
  const { entry, reference, t } = useWorkspace();
  const used = new Set((entry.extras ?? []).map(({ field }) => field));
  const shown = reference.extraFields.filter(({ id, retired }) => !retired || used.has(id));
  if (shown.length === 0) return <p className="d-hint">{t("fields.extras.none")}</p>;
  return shown.map((field) => <ExtraRow key={field.id} field={field} />);
}

function ExtraRow({ field }: { field: ExtraField }) {
  const { entry, change, newId } = useWorkspace();
  const extra = entry.extras?.find((held) => held.field === field.id) ?? null;
  const id = extra
    ? fieldId({ kind: "extra", id: extra.id, field: "value" })
    : `extra-field-${field.id}`;
  const answer = (value: string | null) => {
    const made = newId("extra");
    change((before) => {
      const added = addExtra(before, { id: made, field: field.id });
      const held = added.extras?.find((each) => each.field === field.id)?.id ?? made;
      return setValue(added, { kind: "extra", id: held, field: "value" }, value);
    });
  };
  return (
    <div className="f-field" id={id} tabIndex={-1}>
      <label className="f-label" htmlFor={`${id}-input`}>
        {field.label}
      </label>
      <ExtraControl
        id={`${id}-input`}
        field={field}
        value={extra?.value.value ?? null}
        onText={answer}
      />
      {field.help ? <p className="d-hint">{field.help}</p> : null}
      {extra ? (
        <StatedDetails
          address={{ kind: "extra", id: extra.id, field: "value" }}
          stated={extra.value}
          type={{ type: "line", max: 2000 }}
          label={field.label}
        />
      ) : null}
    </div>
  );
}

const types: Readonly<Record<Exclude<ExtraField["kind"], "term">, FieldType>> = {
  text: { type: "line", max: 2000 },
  number: { type: "whole", min: 0, max: 1_000_000_000 },
  date: { type: "date" },
  "yes-no": { type: "code", set: "yes-no", codes: ["yes", "no"] },
};

type ExtraControlProps = {
  id: string;
  field: ExtraField;
  value: string | null;
  onText: (value: string | null) => void;
};

/** Every value is kept as text: a date as EDTF, a number in figures, a term by its id. */
function ExtraControl({ id, field, value, onText }: ExtraControlProps) {
  const { kind, label, terms } = field;
  if (kind === "term")
    return (
      <Choice
        id={id}
        label={label}
        value={value}
        options={terms
          .filter((term) => !term.retired || term.id === value)
          .map((term) => ({ value: term.id, label: `${"– ".repeat(term.depth)}${term.label}` }))}
        onValue={onText}
      />
    );
  return (
    <Control
      id={id}
      name={`extra/${field.id}`}
      label={label}
      type={types[kind]}
      value={kind === "date" && value !== null ? edtfDate(value, null) : value}
      onValue={(next) => onText(textOf(next))}
    />
  );
}

function textOf(value: unknown): string | null {
  if (value === null) return null;
  const date = inexactDate.safeParse(value);
  return date.success ? date.data.edtf : String(value);
}
