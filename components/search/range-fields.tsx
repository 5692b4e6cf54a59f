import type { Range } from "@/lib/domain/public/search-attributes";
import { type RangeName, rangeEnd, rangeParameters } from "@/lib/domain/public/search-query";
import type { Translator } from "@/lib/messages/translator";

type RangeFieldsProps = { name: RangeName; range: Range | null; t: Translator };

/** Two ends of a range; an empty one is open. */
export function RangeFields({ name, range, t }: RangeFieldsProps) {
  const [from, to] = rangeParameters[name];
  return (
    <fieldset className={`search-range search-range-${name}`}>
      <legend>{t(`search.range.${name}`)}</legend>
      <End name={name} parameter={from} end={range?.from ?? null} label={t("search.from")} />
      <End name={name} parameter={to} end={range?.to ?? null} label={t("search.to")} />
    </fieldset>
  );
}

type EndProps = { name: RangeName; parameter: string; end: number | null; label: string };

function End({ name, parameter, end, label }: EndProps) {
  const type = name === "decided" ? { type: "date" } : { type: "number", min: 0, step: 1 };
  return (
    <label>
      <span>{label}</span>
      <input {...type} id={parameter} name={parameter} defaultValue={rangeEnd(name, end)} />
    </label>
  );
}
