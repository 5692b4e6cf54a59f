"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";

type ChoiceProps = {
  id: string;
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
  onValue: (value: string | null) => void;
};

/** A choice from a closed set; "not known" is the first of its answers, and shown hatched. */
export function Choice({ id, label, value, options, onValue }: ChoiceProps) {
  const { t, readOnly } = useWorkspace();
  return (
    <select
      id={id}
      aria-label={label}
      className={value === null ? "f-unknown" : undefined}
      disabled={readOnly}
      value={value ?? ""}
      onChange={(event) => onValue(event.target.value === "" ? null : event.target.value)}
    >
      <option value="">{t("fields.choose")}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The same as buttons of which one is pressed, where the answers are few. */
export function FewChoices({ id, label, value, options, onValue }: ChoiceProps) {
  const { t, readOnly } = useWorkspace();
  const all = [{ value: "", label: t("fields.choose") }, ...options];
  return (
    <fieldset className="f-few" disabled={readOnly}>
      <legend className="sr-only">{label}</legend>
      {all.map((option) => (
        <label key={option.value} className={option.value === "" ? "f-few-unknown" : undefined}>
          <input
            type="radio"
            name={id}
            id={option.value === (value ?? "") ? id : undefined}
            checked={option.value === (value ?? "")}
            onChange={() => onValue(option.value === "" ? null : option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
