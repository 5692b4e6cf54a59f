"use client";

import { useId } from "react";
import { useSentForm } from "@/components/desk/action-form";

type ChoiceProps = {
  name: string;
  legend: string;
  defaultValue: string;
  options: readonly { value: string; label: string; hint?: string }[];
};

/** One of a few, each with what it means beside it. */
export function Choice({ name, legend, defaultValue, options }: ChoiceProps) {
  const id = useId();
  const sent = useSentForm();
  const problem = sent.status === "problem" && sent.field === name ? sent.message : null;
  const chosen = sent.values[name] ?? defaultValue;
  return (
    <fieldset
      className="d-field p-choice"
      key={chosen}
      aria-describedby={problem === null ? undefined : `${id}-problem`}
    >
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} className="d-check">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            aria-describedby={hint ? `${id}-${value}` : undefined}
          />
          <span>
            {label}
            {hint ? (
              <span className="d-hint" id={`${id}-${value}`}>
                {hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
      {problem === null ? null : (
        <p id={`${id}-problem`} className="d-hint problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
