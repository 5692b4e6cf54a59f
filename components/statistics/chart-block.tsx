import type { ReactNode } from "react";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import type { PartProps } from "./part-props";
import { SheetTable } from "./sheet-table";
import { documentAddress, permanentAddress, sheetAddress } from "./statistics-address";

type ChartBlockProps = PartProps & {
  id: string;
  title: string;
  /** What has to be known before the chart is read. */
  lead?: ReactNode;
  /** The drawing; nothing where there is nothing to draw. */
  children?: ReactNode;
  /** What stands under the drawing. */
  notes?: readonly (string | null)[];
  /** The tables behind it; the first is that of the drawing. */
  sheets: readonly Sheet[];
};

/** A section: its chart, what it means, and the same numbers as tables and files. */
export function ChartBlock(props: ChartBlockProps) {
  const { id, title, lead, children, notes = [], sheets, view, t } = props;
  const said = notes.flatMap((note) => note || []);
  return (
    <section className="stat" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {view.query.synthetic ? (
          <small className="invented-mark">{t("statistics.synthetic.mark")}</small>
        ) : null}
      </h2>
      {lead ? <p className="measure">{lead}</p> : null}
      {children ? <Drawing notes={said}>{children}</Drawing> : null}
      {!children && said.length > 0 ? (
        <div className="stat-notes">
          <Notes notes={said} />
        </div>
      ) : null}
      {sheets.map((sheet) => (
        <SheetFold key={sheet.id} sheet={sheet} view={view} t={t} />
      ))}
      <p className="stat-links">
        <a href={`${permanentAddress(view, t.lang)}#${id}`}>
          {t("statistics.data.link")}
          <span className="sr-only">: {title}</span>
        </a>
        <a href={documentAddress(view, t.lang)}>
          {t("statistics.data.json")}
          <span className="sr-only">: {title}</span>
        </a>
      </p>
    </section>
  );
}

function Drawing({ notes, children }: { notes: readonly string[]; children: ReactNode }) {
  return (
    <figure className="stat-chart">
      {children}
      {notes.length > 0 ? (
        <figcaption>
          <Notes notes={notes} />
        </figcaption>
      ) : null}
    </figure>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => <p key={note}>{note}</p>);
}

function SheetFold({ sheet, view, t }: PartProps & { sheet: Sheet }) {
  const title = t(`statistics.table.${sheet.id}`);
  return (
    <details className="stat-data">
      <summary>
        {t("statistics.data.of", { what: t("statistics.table"), title: withSmall(title) })}
      </summary>
      <SheetTable sheet={sheet} view={view} t={t} />
      <p className="stat-links">
        <a href={sheetAddress(view, t.lang, sheet.id)}>
          {t("statistics.data.csv")}
          <span className="sr-only">: {title}</span>
        </a>
      </p>
    </details>
  );
}

/** As it stands within a line. */
function withSmall(title: string): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}
