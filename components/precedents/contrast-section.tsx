import type { ContrastView, PrecedentHit } from "@/lib/domain/precedents/view";
import { formatFactName } from "@/lib/messages/formatters/precedent-fact";
import type { Translator } from "@/lib/messages/translator";
import { FactMarks } from "./fact-marks";
import { factWords } from "./fact-words";
import { CaseLine, CaseLink, Likeness } from "./precedent-item";
import { HitOutcome } from "./sentence-words";

const sides = ["suspended", "real"] as const;

/** The nearest suspended beside the nearest real term, and in what the two differ. */
export function ContrastSection({ contrast, t }: { contrast: ContrastView; t: Translator }) {
  const isPair = contrast.suspended !== null && contrast.real !== null;
  return (
    <section className="contrast" aria-labelledby="contrast">
      <h2 id="contrast">{t("precedents.contrast")}</h2>
      <p className="aside">{t("precedents.contrast.note")}</p>
      <div className="contrast-pair">
        {sides.map((side) => (
          <div key={side}>
            <h3>{t(`precedents.contrast.${side}`)}</h3>
            <Side hit={contrast[side]} t={t} />
          </div>
        ))}
      </div>
      {isPair ? <Differing contrast={contrast} t={t} /> : null}
    </section>
  );
}

function Side({ hit, t }: { hit: PrecedentHit | null; t: Translator }) {
  if (!hit) return <p>{t("precedents.contrast.none")}</p>;
  return (
    <>
      <p className="contrast-case">
        <CaseLink hit={hit} t={t} />
      </p>
      <p className="precedent-outcome">
        <HitOutcome hit={hit} t={t} />
      </p>
      <CaseLine hit={hit} t={t} />
      <Likeness hit={hit} t={t} />
      <FactMarks facts={hit.facts} t={t} />
    </>
  );
}

function Differing({ contrast: { differing }, t }: { contrast: ContrastView; t: Translator }) {
  if (differing.length === 0) return <p>{t("precedents.contrast.nothing")}</p>;
  return (
    <table className="list differing">
      <caption>{t("precedents.contrast.differing")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("precedents.list.fact")}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {t(`precedents.contrast.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differing.map((one) => (
          <tr key={one.fact}>
            <th scope="row">{formatFactName(one.fact, t)}</th>
            {sides.map((side) => (
              <td key={side} data-label={t(`precedents.contrast.${side}`)}>
                {factWords(one.fact, one[side], t)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
