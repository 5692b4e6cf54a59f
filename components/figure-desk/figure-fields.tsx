import { Field } from "@/components/desk/field";
import { BothLanguages } from "@/components/settings/both-languages";
import type { LocalText } from "@/lib/domain/local-text";
import { figureBaselines, figureMetrics, type ReportedFigure } from "@/lib/domain/reported-figure";
import type { Translator } from "@/lib/messages/translator";
import { QuantityFields } from "./quantity-fields";

/** What the fields hold before somebody writes in them; dates as they are to be read again. */
export type FigureValues = Pick<
  ReportedFigure,
  | "metric"
  | "quantities"
  | "articleScope"
  | "legalScope"
  | "place"
  | "periodBasis"
  | "baseline"
  | "asOfBasis"
  | "relayedBy"
  | "supersedes"
  | "note"
> & { statement: LocalText | null; period: string; asOf: string; publisher: string | null };

export type Choices = {
  publishers: readonly { id: string; name: LocalText }[];
  figures: readonly { id: string; statement: LocalText }[];
};

type FigureFieldsProps = { values: FigureValues; choices: Choices; t: Translator };

/** The fields of a figure: what is counted, the numbers, the scope, the time, and who says so. */
export function FigureFields({ values, choices, t }: FigureFieldsProps) {
  return (
    <>
      <Field
        name="fields.metric"
        label={t("figureDesk.metric")}
        defaultValue={values.metric}
        options={figureMetrics.map((metric) => ({
          value: metric,
          label: t.code("metric", metric),
        }))}
      />
      <QuantityFields quantities={values.quantities} t={t} />
      <BothLanguages
        name="fields.statement"
        label={t("figureDesk.statement")}
        value={values.statement}
        rows={3}
        required
        lang={t.lang}
      />
      <ScopeFields values={values} t={t} />
      <TimeFields values={values} t={t} />
      <WayFields values={values} choices={choices} t={t} />
      <BothLanguages
        name="fields.note"
        label={t("figureDesk.note")}
        value={values.note}
        rows={2}
        lang={t.lang}
      />
    </>
  );
}

type PartProps = { values: FigureValues; t: Translator };

function ScopeFields({ values, t }: PartProps) {
  return (
    <>
      <Field
        name="fields.articleScope"
        label={t("figureDesk.articles")}
        hint={t("figureDesk.articles.hint")}
        defaultValue={values.articleScope.join(", ")}
      />
      <BothLanguages
        name="fields.legalScope"
        label={t("figureDesk.legalScope")}
        value={values.legalScope}
        lang={t.lang}
      />
      <BothLanguages
        name="fields.place"
        label={t("figureDesk.place")}
        value={values.place}
        lang={t.lang}
      />
    </>
  );
}

function TimeFields({ values, t }: PartProps) {
  const bases = (["stated", "inferred", "unknown"] as const).map((basis) => ({
    value: basis,
    label: t(`figureDesk.basis.${basis}`),
  }));
  const baselines = figureBaselines.map((one) => ({ value: one, label: t.code("baseline", one) }));
  return (
    <>
      <div className="f-row">
        <Field
          name="fields.period"
          label={t("figureDesk.period")}
          hint={t("figureDesk.date.hint")}
          defaultValue={values.period}
        />
        <Field
          name="fields.periodBasis"
          label={t("figureDesk.basis")}
          defaultValue={values.periodBasis}
          options={bases}
        />
        <Field
          name="fields.asOf"
          label={t("figureDesk.asOf")}
          hint={t("figureDesk.date.hint")}
          defaultValue={values.asOf}
        />
        <Field
          name="fields.asOfBasis"
          label={t("figureDesk.asOfBasis")}
          defaultValue={values.asOfBasis}
          options={bases}
        />
      </div>
      <Field
        name="fields.baseline"
        label={t("figureDesk.baseline")}
        defaultValue={values.baseline ?? ""}
        options={[{ value: "", label: t("figureDesk.baseline.none") }, ...baselines]}
      />
    </>
  );
}

function WayFields({ values, choices, t }: FigureFieldsProps) {
  const publishers = choices.publishers.map(({ id, name }) => ({ value: id, label: name[t.lang] }));
  const figures = choices.figures.map(({ id, statement }) => ({
    value: id,
    label: `${id}: ${shortened(statement[t.lang])}`,
  }));
  return (
    <>
      <div className="f-row">
        <Field
          name="fields.publisher"
          label={t("figureDesk.publisher")}
          defaultValue={values.publisher ?? ""}
          options={[{ value: "", label: t("figureDesk.choose") }, ...publishers]}
        />
        <Field
          name="fields.relayedBy"
          label={t("figureDesk.relayedBy")}
          defaultValue={values.relayedBy ?? ""}
          options={[{ value: "", label: t("figureDesk.relayedBy.none") }, ...publishers]}
        />
      </div>
      <Field
        name="fields.supersedes"
        label={t("figureDesk.supersedes")}
        hint={t("figureDesk.supersedes.hint")}
        defaultValue={values.supersedes ?? ""}
        options={[{ value: "", label: t("figureDesk.supersedes.none") }, ...figures]}
      />
    </>
  );
}

const longest = 90;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
