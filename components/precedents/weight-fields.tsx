import { greatestWeight, precedentFacts, usualWeights } from "@/lib/domain/precedents/facts";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { weightParameter } from "@/lib/domain/precedents/query-parameters";
import { formatFactName } from "@/lib/messages/formatters/precedent-fact";
import type { Translator } from "@/lib/messages/translator";

const weights = Array.from({ length: greatestWeight + 1 }, (_, weight) => weight);

/** The weight of each fact, to be seen and changed; open where some are changed. */
export function WeightFields({ query, t }: { query: PrecedentQuery; t: Translator }) {
  const changed = precedentFacts.filter((fact) => query.weights[fact] !== usualWeights[fact]);
  return (
    <details className="weights" open={changed.length > 0}>
      <summary>
        {t("precedents.weights")}
        {changed.length > 0 ? (
          <small> {t("precedents.weights.changed", { n: changed.length })}</small>
        ) : null}
      </summary>
      <p>{t("precedents.weights.note")}</p>
      <div className="weight-fields">
        {precedentFacts.map((fact) => (
          <WeightField
            key={fact}
            name={weightParameter(fact)}
            label={formatFactName(fact, t)}
            usual={usualWeights[fact]}
            chosen={query.weights[fact]}
            t={t}
          />
        ))}
      </div>
    </details>
  );
}

type WeightFieldProps = {
  name: string;
  label: string;
  usual: number;
  chosen: number;
  t: Translator;
};

/** The usual weight is an empty value: it stands in no address. */
function WeightField({ name, label, usual, chosen, t }: WeightFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen === usual ? "" : String(chosen)}>
        {weights.map((weight) => (
          <option key={weight} value={weight === usual ? "" : weight}>
            {weight === usual ? t("precedents.weights.usual", { n: weight }) : weight}
          </option>
        ))}
      </select>
    </label>
  );
}
