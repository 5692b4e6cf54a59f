import type { Language } from "@/lib/domain/language";

/** `lang` where the label is in another language than the page. */
export type Choice = { value: string; label: string; lang?: Language | undefined };

type ChoiceFieldProps = {
  name: string;
  label: string;
  /** What stands for no choice. */
  none: string;
  chosen: string | null | undefined;
  choices: readonly Choice[];
};

/** A fact to choose; the first choice says that it is not given. */
export function ChoiceField({ name, label, none, chosen, choices }: ChoiceFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">{none}</option>
        {choices.map(({ value, label: words, lang }) => (
          <option key={value} value={value} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
