import type { Language } from "@/lib/domain/language";

/** `lang` where the label is in another language than the page. */
type Option = { value: string; label: string; count?: number; lang?: Language | undefined };
export type Filter = {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly Option[];
};

type FilterFormProps = {
  action: string;
  filters: readonly Filter[];
  words: { legend: string; any: string; show: string; clear: string };
};

/** Choices that narrow a list down: an ordinary form that changes the address, no script needed. */
export function FilterForm({ action, filters, words }: FilterFormProps) {
  const narrowed = filters.some((filter) => filter.chosen);
  return (
    <form className="filter" method="get" action={action}>
      <fieldset>
        <legend>{words.legend}</legend>
        {filters.map((filter) => (
          <FilterSelect key={filter.name} filter={filter} any={words.any} />
        ))}
        <button type="submit">{words.show}</button>
        {narrowed ? <a href={action}>{words.clear}</a> : null}
      </fieldset>
    </form>
  );
}

function FilterSelect({ filter, any }: { filter: Filter; any: string }) {
  return (
    <label>
      <span>{filter.label}</span>
      <select name={filter.name} defaultValue={filter.chosen ?? ""}>
        <option value="">{any}</option>
        {filter.options.map(({ value, label, count, lang }) => (
          <option key={value} value={value} lang={lang}>
            {count === undefined ? label : `${label} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
