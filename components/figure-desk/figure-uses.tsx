import type { LocalText } from "@/lib/domain/local-text";
import type { Translator } from "@/lib/messages/translator";
import type { DeskFigure } from "./figure-desk-page";

/** What rests on a figure: the stories that take its number, discrepancies, and what took its place. */
export function FigureUses({ view, t }: { view: DeskFigure; t: Translator }) {
  const { figure, state, cases, hiddenCases, discrepancies, supersededBy } = view;
  return (
    <section className="d-panel" aria-labelledby="uses-title">
      <h2 id="uses-title">{t("figureDesk.uses")}</h2>
      <h3>{t("figureDesk.uses.cases")}</h3>
      {cases.length + hiddenCases === 0 ? <p>{t("figureDesk.uses.cases.none")}</p> : null}
      <Uses uses={cases} folder="/desk/cases" t={t} />
      {hiddenCases > 0 ? <p>{t("figureDesk.uses.hidden", { n: hiddenCases })}</p> : null}
      {discrepancies.length > 0 ? <h3>{t("figureDesk.uses.discrepancies")}</h3> : null}
      <Uses uses={discrepancies} folder={`/${t.lang}/discrepancies`} t={t} />
      {supersededBy ? (
        <p>
          <a href={`/desk/figures/${supersededBy}`}>
            {t("figureDesk.supersededBy", { id: supersededBy })}
          </a>
        </p>
      ) : null}
      {state === "public" ? (
        <p>
          <a href={`/${t.lang}/figures/${figure.id}`}>{t("figureDesk.readersPage")}</a>
        </p>
      ) : null}
    </section>
  );
}

type UsesProps = {
  uses: readonly { id: string; title: LocalText }[];
  folder: string;
  t: Translator;
};

function Uses({ uses, folder, t }: UsesProps) {
  if (uses.length === 0) return null;
  return (
    <ul className="d-list">
      {uses.map(({ id, title }) => (
        <li key={id}>
          <a href={`${folder}/${encodeURIComponent(id)}`}>{title[t.lang] || title.en || id}</a>
        </li>
      ))}
    </ul>
  );
}
