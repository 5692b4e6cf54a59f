import { addresses } from "@/components/values/addresses";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import { type AppealStep, type Appellant, appealDirections } from "@/lib/domain/precedents/appeals";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatMonths } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { SentenceWords } from "./sentence-words";

type AppealsProps = { view: PrecedentsView; t: Translator };

/** Who appealed, which way it went, and by how many months. */
export function AppealsSection({ view, t }: AppealsProps) {
  const { people, changeKnown } = view.appeals;
  return (
    <section className="appeals" aria-labelledby="appeals">
      <h2 id="appeals">{t("precedents.appeals")}</h2>
      {people === 0 ? (
        <p>{t("precedents.appeals.none")}</p>
      ) : (
        <>
          <p>{t("precedents.appeals.counted", { people, known: changeKnown })}</p>
          <AppealTable view={view} t={t} />
          <AppealSteps view={view} t={t} />
        </>
      )}
      <p className="aside">{t("precedents.appeals.note")}</p>
    </section>
  );
}

function AppealTable({ view: { appeals }, t }: AppealsProps) {
  return (
    <table className="list">
      <caption>{t("precedents.appeals.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("precedents.appeals.by")}</th>
          {appealDirections.map((direction) => (
            <th key={direction} scope="col" className="number">
              {t(`precedents.appeals.${direction}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {appeals.byAppellant.map(({ appellant, directions }) => (
          <tr key={appellant}>
            <th scope="row">
              <By appellant={appellant} t={t} />
            </th>
            {appealDirections.map((direction) => (
              <td
                key={direction}
                className="number"
                data-label={t(`precedents.appeals.${direction}`)}
              >
                {formatNumber(directions[direction], t.lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function By({ appellant, t }: { appellant: Appellant; t: Translator }) {
  if (appellant === "unknown") return <Unknown t={t} words={t("precedents.appeals.unknownBy")} />;
  return t.code("lodged-by", appellant);
}

function AppealSteps({ view: { appeals, appealCases }, t }: AppealsProps) {
  return (
    <>
      <h3>{t("precedents.appeals.each")}</h3>
      <ul className="plain appeal-steps">
        {appeals.steps.map((step, index) => {
          const shown = appealCases[step.id];
          return shown ? (
            <li key={`${step.id}.${step.ordinal}.${appeals.steps.indexOf(step, index)}`}>
              <a href={addresses.case(t.lang, shown.slug)}>
                <Worded text={shown.title} lang={t.lang} />
              </a>
              <span>
                {step.before ? <SentenceWords sentence={step.before} t={t} /> : <Unknown t={t} />}
                {" → "}
                <SentenceWords sentence={step.after} t={t} />
              </span>
              <span>
                <By appellant={step.lodgedBy} t={t} />: {changeWords(step, t)}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

function changeWords({ changeMonths }: AppealStep, t: Translator): string {
  if (changeMonths === null) return t("precedents.appeals.change.unknown");
  if (changeMonths === 0) return t("precedents.appeals.change.none");
  const months = formatMonths(Math.abs(changeMonths), t);
  return t(changeMonths > 0 ? "precedents.appeals.change.more" : "precedents.appeals.change.less", {
    months,
  });
}
