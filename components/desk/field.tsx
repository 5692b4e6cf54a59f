"use client";

import { type ReactNode, useId } from "react";
import { useSentForm } from "./action-form";

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  defaultValue?: string;
  type?: "text" | "email" | "password" | "search" | "date" | "datetime-local" | "url" | "number";
  autoComplete?: string;
  lang?: string;
  inputMode?: "numeric" | "text";
  /** More than one row makes it an area of text. */
  rows?: number;
  /** A choice instead of a text. */
  options?: readonly { value: string; label: string }[];
};

/** One labelled field of a form, with its hint, what was typed before, and its problem. */
export function Field({ name, label, hint, required, rows, options, ...rest }: FieldProps) {
  const id = useId();
  const sent = useSentForm();
  const problem = sent.status === "problem" && sent.field === name ? sent.message : null;
  const shared = {
    id,
    name,
    required,
    "aria-describedby": hint || problem ? `${id}-hint` : undefined,
    "aria-invalid": problem ? true : undefined,
    defaultValue: sent.values[name] ?? rest.defaultValue,
  };
  return (
    <div className="d-field">
      <label htmlFor={id}>{label}</label>
      {controlOf({ shared, rows, options, rest })}
      {hint || problem ? (
        <p id={`${id}-hint`} className={problem ? "d-hint problem" : "d-hint"}>
          {problem ?? hint}
        </p>
      ) : null}
    </div>
  );
}

type Control = {
  shared: Record<string, unknown> & { id: string };
  rows: number | undefined;
  options: FieldProps["options"];
  rest: Pick<FieldProps, "type" | "autoComplete" | "lang" | "inputMode">;
};

function controlOf({ shared, rows, options, rest }: Control): ReactNode {
  if (options)
    return (
      <select {...shared} key={String(shared.defaultValue)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  if (rows) return <textarea {...shared} rows={rows} lang={rest.lang} />;
  const { type = "text", autoComplete, lang, inputMode } = rest;
  return <input {...shared} {...{ type, autoComplete, lang, inputMode }} />;
}
