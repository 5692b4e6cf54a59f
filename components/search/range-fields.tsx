import type { Range } from "@/lib/domain/public/search-attributes";
import { type RangeName, rangeEnd, rangeParameters } from "@/lib/domain/public/search-query";
import type { Translator } from "@/lib/messages/translator";

type RangeFieldsProps = { name: RangeName; range: Range | null; t: Translator };

/** Two ends of a range; an empty one is open. A day may be a month or a year alone, as it is known. */
export function RangeFields({ name, range, t }: RangeFieldsProps) {
  const [from, to] = rangeParameters[name];
  const isDay = name === "decided";
  const field = isDay
    ? { type: "text", maxLength: 10, autoComplete: "off", "aria-describedby": "range-hint" }
    : { type: "number", min: 0, step: 1 };
  return (
    <fieldset className="search-range">
      <legend>{t(`search.range.${name}`)}</legend>
      <label>
        <span>{t("search.from")}</span>
        <input {...field} id={from} name={from} defaultValue={endOf(name, range?.from)} />
      </label>
      <label>
        <span>{t("search.to")}</span>
        <input {...field} id={to} name={to} defaultValue={endOf(name, range?.to)} />
      </label>
      {isDay ? <small id="range-hint">{t("search.range.hint")}</small> : null}
    </fieldset>
  );
}

function endOf(name: RangeName, end: number | null | undefined): string {
  return rangeEnd(name, end ?? null);
}
