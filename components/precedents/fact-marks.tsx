import { Unknown } from "@/components/values/unknown";
import type { AskedFact, HeldFact } from "@/lib/domain/precedents/view";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatFactName } from "@/lib/messages/formatters/precedent-fact";
import type { Translator } from "@/lib/messages/translator";
import { factPhrase, factWords } from "./fact-words";

const marks = { agree: "=", differ: "≠", unknown: "?" } as const;
const states = ["agree", "differ", "unknown"] as const;

type FactMarksProps = { facts: readonly HeldFact[]; t: Translator };

/** In which facts a case agrees, in which it differs, and which are not known: a mark and a word each. */
export function FactMarks({ facts, t }: FactMarksProps) {
  return (
    <ul className="fact-marks">
      {states.map((state) => {
        const own = facts.filter((fact) => fact.state === state);
        if (own.length === 0) return null;
        return (
          <li key={state} className={`is-${state}`}>
            <span className="mark-sign" aria-hidden="true">
              {marks[state]}
            </span>{" "}
            <b>{t(`precedents.list.${state}`)}:</b>{" "}
            {own
              .map(({ fact, held }) =>
                state === "unknown" ? formatFactName(fact, t) : factPhrase(fact, held, t),
              )
              .join("; ")}
          </li>
        );
      })}
    </ul>
  );
}

/** The same as a table, with what was asked, what is told here, and how much each fact weighs. */
export function FactTable({ facts, asked, t }: FactMarksProps & { asked: readonly AskedFact[] }) {
  const values = new Map(asked.map(({ fact, value }) => [fact, value]));
  return (
    <details className="fact-by-fact">
      <summary>{t("precedents.list.factByFact")}</summary>
      <table className="list">
        <caption className="sr-only">{t("precedents.list.factByFact")}</caption>
        <thead>
          <tr>
            {(["fact", "asked", "here", "state", "weight"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`precedents.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((one) => {
            const value = values.get(one.fact);
            return (
              <tr key={one.fact}>
                <th scope="row">{formatFactName(one.fact, t)}</th>
                <td data-label={t("precedents.list.asked")}>
                  {value ? factWords(one.fact, [value], t) : ""}
                </td>
                <td data-label={t("precedents.list.here")}>
                  {one.held.length > 0 ? factWords(one.fact, one.held, t) : <Unknown t={t} />}
                </td>
                <td data-label={t("precedents.list.state")}>{stateWords(one, t)}</td>
                <td data-label={t("precedents.list.weight")}>{formatNumber(one.weight, t.lang)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function stateWords({ state, closeness }: HeldFact, t: Translator): string {
  const word = `${marks[state]} ${t(`precedents.list.${state}`)}`;
  const isBetween = closeness !== null && closeness > 0 && closeness < 1;
  if (!isBetween) return word;
  return `${word} (${t("precedents.list.close", { n: formatNumber(closeness, t.lang) })})`;
}
