import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import { TableHead } from "@/components/desk/table-head";
import { quantityText } from "@/components/figures/quantity-text";
import { type FigureState, figureStates } from "@/lib/domain/ledger/desk-figure";
import type { LocalText } from "@/lib/domain/local-text";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Translator } from "@/lib/messages/translator";

type Listed = {
  figure: ReportedFigure;
  publisher: LocalText | null;
  state: FigureState;
  supersededBy: string | null;
  cases: number;
};

type FigureListPageProps = {
  figures: readonly Listed[];
  total: number;
  asked: { words: string; state: FigureState | null };
  t: Translator;
};

/** The ledger of the desk: every figure with its value, where it stands, and how many stories name it. */
export function FigureListPage({ figures, total, asked, t }: FigureListPageProps) {
  return (
    <>
      <DeskHead
        title={t("figureDesk.title")}
        lead={t("figureDesk.lead")}
        actions={
          <a className="d-button" href="/desk/figures/new">
            {t("figureDesk.new")}
          </a>
        }
      />
      <Filter asked={asked} t={t} />
      {figures.length === 0 ? (
        <None isAsked={total > 0} t={t} />
      ) : (
        <Rows figures={figures} total={total} t={t} />
      )}
    </>
  );
}

function Filter({ asked, t }: Pick<FigureListPageProps, "asked" | "t">) {
  const states = figureStates.map((state) => ({
    value: state,
    label: t(`figureDesk.state.${state}`),
  }));
  return (
    <form
      className="d-filter"
      method="get"
      action="/desk/figures"
      aria-label={t("figureDesk.find")}
    >
      <Field name="words" type="search" label={t("figureDesk.words")} defaultValue={asked.words} />
      <Field
        name="state"
        label={t("figureDesk.state")}
        defaultValue={asked.state ?? ""}
        options={[{ value: "", label: t("figureDesk.state.any") }, ...states]}
      />
      <button type="submit" className="d-button quiet">
        {t("figureDesk.find")}
      </button>
    </form>
  );
}

function None({ isAsked, t }: { isAsked: boolean; t: Translator }) {
  return (
    <Empty title={isAsked ? t("figureDesk.noneFound") : t("figureDesk.none")}>
      <p>{isAsked ? t("figureDesk.noneFound.text") : t("figureDesk.none.text")}</p>
    </Empty>
  );
}

const heads = ["figure", "value", "publisher", "state", "cases"] as const;

function Rows({ figures, total, t }: Omit<FigureListPageProps, "asked">) {
  return (
    <table className="d-table stacks f-list">
      <caption>{t("figureDesk.count", { n: figures.length, total })}</caption>
      <TableHead heads={heads.map((head) => t(`figureDesk.col.${head}`))} />
      <tbody>
        {figures.map((listed) => (
          <Row key={listed.figure.id} listed={listed} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ listed, t }: { listed: Listed; t: Translator }) {
  const { figure, publisher, state, supersededBy, cases } = listed;
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/figures/${figure.id}`}>{figure.statement[t.lang]}</a>
        <small>
          {figure.id} · {t.code("metric", figure.metric)}
        </small>
      </th>
      <td data-label={t("figureDesk.col.value")}>{valuesOf(figure, t)}</td>
      <td data-label={t("figureDesk.col.publisher")}>{publisher?.[t.lang] ?? figure.publisher}</td>
      <td data-label={t("figureDesk.col.state")}>
        {t(`figureDesk.state.${state}`)}
        {supersededBy ? <small>{t("figureDesk.supersededBy", { id: supersededBy })}</small> : null}
      </td>
      <td data-label={t("figureDesk.col.cases")} className="num">
        {cases}
      </td>
    </tr>
  );
}

function valuesOf({ quantities }: ReportedFigure, t: Translator): string {
  const texts = quantities.flatMap(
    (quantity) => quantityText({ ...quantity, what: null }, t) ?? [],
  );
  return texts.length > 0 ? texts.join("; ") : t("figures.wordsOnly");
}
