import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { StateWord } from "@/components/desk/state-word";
import { When } from "@/components/desk/when";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { type QueuePart, queueParts } from "@/lib/domain/workflow";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { languageNames } from "./language-names";

export type QueueRowView = {
  id: string;
  number: string;
  titleEn: string;
  titleRu: string;
  state: RevisionState;
  days: number;
  publicIn: readonly Language[];
  author: string | null;
  assignee: string | null;
  reviewer: string | null;
  openComments: number;
  dueAt: Date | null;
};

type QueuePageProps = {
  queue: { part: QueuePart; rows: readonly QueueRowView[]; counts: Record<QueuePart, number> };
  lang: Language;
};

/** The queue of review: what waits, for whom, and since when. */
export function QueuePage({ queue, lang }: QueuePageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("review.title")} lead={t("review.lead")} />
      <nav className="d-tabs" aria-label={t("review.parts")}>
        {queueParts.map((part) => (
          <a
            key={part}
            href={`/desk/review?part=${part}`}
            aria-current={part === queue.part ? "page" : undefined}
          >
            {t(`review.part.${part}`)} <small>{queue.counts[part]}</small>
          </a>
        ))}
      </nav>
      {queue.rows.length === 0 ? (
        <Empty title={t("review.none")}>
          <p>
            {t("review.none.text")} <a href="/desk/cases">{t("review.none.cases")}</a>
          </p>
        </Empty>
      ) : (
        <QueueTable rows={queue.rows} t={t} />
      )}
    </>
  );
}

function QueueTable({ rows, t }: { rows: readonly QueueRowView[]; t: DeskTranslator }) {
  return (
    <div className="d-scroll">
      <table className="d-table stacks">
        <thead>
          <tr>
            <th scope="col">{t("review.number")}</th>
            <th scope="col">{t("review.case")}</th>
            <th scope="col">{t("review.state")}</th>
            <th scope="col">{t("review.waiting")}</th>
            <th scope="col">{t("review.author")}</th>
            <th scope="col">{t("review.assignee")}</th>
            <th scope="col">{t("review.reviewer")}</th>
            <th scope="col">{t("review.comments")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueLine key={row.id} row={row} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function QueueLine({ row, t }: { row: QueueRowView; t: DeskTranslator }) {
  const nobody = t("review.nobody");
  return (
    <tr>
      <td className="num">{row.number}</td>
      <th scope="row">
        <a href={`/desk/review/${row.id}`}>{titleOf(row, t)}</a>
        <QueueBeside row={row} t={t} />
      </th>
      <td>
        <StateWord state={row.state} t={t} />
      </td>
      <td data-label={t("review.waiting")}>{t("review.days", { n: row.days })}</td>
      <td data-label={t("review.author")}>{row.author ?? nobody}</td>
      <td data-label={t("review.assignee")}>{row.assignee ?? nobody}</td>
      <td data-label={t("review.reviewer")}>{row.reviewer ?? nobody}</td>
      <td data-label={t("review.comments")}>{t("review.openComments", { n: row.openComments })}</td>
    </tr>
  );
}

/** What else is known of a case: where it is public already, and when it is to be. */
function QueueBeside({ row, t }: { row: QueueRowView; t: DeskTranslator }) {
  return (
    <>
      {row.publicIn.length > 0 ? (
        <small className="r-beside">
          {t("review.publicIn", { languages: languageNames(row.publicIn, t) })}
        </small>
      ) : null}
      {row.dueAt ? (
        <small className="r-beside">
          {t("review.planned")} <When at={row.dueAt.toISOString()} lang={t.lang} />
        </small>
      ) : null}
    </>
  );
}

function titleOf(row: QueueRowView, t: DeskTranslator): string {
  const [own, other] = t.lang === "en" ? [row.titleEn, row.titleRu] : [row.titleRu, row.titleEn];
  return own || other || t("review.untitled");
}
