import { ChoiceField } from "@/components/precedents/choice-field";
import { instances } from "@/lib/domain/proceeding";
import { everything, measures, timeUnits } from "@/lib/domain/statistics/query";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName, shortProvision } from "@/lib/messages/formatters/provision";
import type { PartProps } from "./part-props";

/** What is to be counted: an ordinary form that changes the address, no script needed. */
export function ScopeForm({ view, t }: PartProps) {
  const { query } = view;
  const action = `/${t.lang}/statistics`;
  return (
    <form className="filter stat-form" method="get" action={action}>
      <fieldset>
        <legend>{t("statistics.form")}</legend>
        <ProvisionChoice view={view} t={t} />
        <PlaceChoices view={view} t={t} />
        <MonthField name="from" label={t("statistics.form.from")} value={query.from} t={t} />
        <MonthField name="to" label={t("statistics.form.to")} value={query.to} t={t} />
        <CountChoices view={view} t={t} />
        <SyntheticChoice view={view} t={t} />
        <button type="submit">{t("statistics.form.show")}</button>
        {isNarrowed(view) ? <a href={action}>{t("statistics.form.clear")}</a> : null}
      </fieldset>
    </form>
  );
}

const places = [
  { name: "court", of: "courts" },
  { name: "district", of: "districts" },
  { name: "region", of: "regions" },
] as const;

function PlaceChoices({ view: { query, choices }, t }: PartProps) {
  return places.map(({ name, of }) => (
    <ChoiceField
      key={name}
      name={name}
      label={t(`statistics.form.${name}`)}
      none={t("statistics.form.any")}
      chosen={query[name]}
      choices={choices[of].map(({ code, name: label }) => ({ value: code, label }))}
    />
  ));
}

function CountChoices({ view: { query }, t }: PartProps) {
  const coded = (set: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: withCapital(t.code(set, code)) }));
  return (
    <>
      <Select
        name="instance"
        label={t("statistics.form.instance")}
        chosen={query.instance}
        choices={coded("instance", instances)}
      />
      <Select
        name="count"
        label={t("statistics.form.count")}
        chosen={query.measure}
        choices={coded("measure", measures)}
      />
      <Select
        name="by"
        label={t("statistics.form.by")}
        chosen={query.unit}
        choices={coded("time-unit", timeUnits)}
      />
    </>
  );
}

/** Invented records can be chosen where there are any. */
function SyntheticChoice({ view: { query, hasSynthetic }, t }: PartProps) {
  if (!hasSynthetic && !query.synthetic) return null;
  return (
    <ChoiceField
      name="synthetic"
      label={t("statistics.form.synthetic")}
      none={t("statistics.form.real")}
      chosen={query.synthetic ? "yes" : null}
      choices={[{ value: "yes", label: t("statistics.form.invented") }]}
    />
  );
}

function isNarrowed({ query }: PartProps["view"]): boolean {
  return JSON.stringify(query) !== JSON.stringify(everything);
}

function ProvisionChoice({ view: { query, choices }, t }: PartProps) {
  return (
    <label>
      <span>{t("statistics.form.provision")}</span>
      <select name="provision" defaultValue={query.provision ?? ""}>
        <option value="">{t("statistics.form.any")}</option>
        {choices.articles.map(({ article, title, parts }) => (
          <optgroup key={article} label={`${shortProvision(article, t.lang)} · ${title}`}>
            <option value={article}>{t("statistics.form.wholeArticle", { article })}</option>
            {parts.map((id) => (
              <option key={id} value={id}>
                {withCapital(provisionName(id, t.lang))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

type MonthFieldProps = { name: string; label: string; value: string | null; t: PartProps["t"] };

/** Browsers without a picker for months take the words of the hint. */
function MonthField({ name, label, value, t }: MonthFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="month"
        name={name}
        defaultValue={value ?? ""}
        min="2000-01"
        pattern="20[0-9]{2}-(0[1-9]|1[0-2])"
        placeholder="2024-07"
        title={t("statistics.form.monthHint")}
      />
    </label>
  );
}

type SelectProps = {
  name: string;
  label: string;
  chosen: string;
  choices: readonly { value: string; label: string }[];
};

/** A choice of which one always stands. */
function Select({ name, label, chosen, choices }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
