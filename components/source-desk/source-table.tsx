import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { TableHead } from "@/components/desk/table-head";
import type { InexactDate } from "@/lib/domain/inexact-date";
import type { Language } from "@/lib/domain/language";
import type { Publisher } from "@/lib/domain/source";
import type { FoundSource } from "@/lib/domain/source-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { type AskedSources, SourceFilter } from "./source-filter";
import { SourceMarks } from "./source-marks";

type ListedSource = FoundSource & {
  published: InexactDate | null;
  excerpts: number;
  stale: number;
};

type SourceTableProps = {
  sources: readonly ListedSource[];
  publishers: readonly Publisher[];
  asked: AskedSources;
  lang: Language;
};

/** The sources of the desk. */
export function SourceTable({ sources, publishers, asked, lang }: SourceTableProps) {
  const t = deskTranslatorFor(lang);
  const isAsked = Object.values(asked).some((value) => value !== "");
  return (
    <>
      <DeskHead
        title={t("deskSources.title")}
        lead={t("deskSources.lead")}
        actions={<Add t={t} />}
      />
      <SourceFilter asked={asked} publishers={publishers} t={t} />
      {sources.length === 0 ? <None isAsked={isAsked} t={t} /> : <Rows sources={sources} t={t} />}
    </>
  );
}

function Add({ t }: { t: DeskTranslator }) {
  return (
    <a className="d-button" href="/desk/sources/new">
      {t("deskSources.new")}
    </a>
  );
}

function None({ isAsked, t }: { isAsked: boolean; t: DeskTranslator }) {
  if (isAsked)
    return (
      <Empty title={t("deskSources.noneFound")}>
        <p>{t("deskSources.noneFound.text")}</p>
      </Empty>
    );
  return (
    <Empty title={t("deskSources.none")}>
      <p>{t("deskSources.none.text")}</p>
      <a href="/desk/sources/new">{t("deskSources.new")}</a>
    </Empty>
  );
}

function Rows({ sources, t }: { sources: readonly ListedSource[]; t: DeskTranslator }) {
  const heads = ["title", "kind", "published", "copies", "quotations", "state"] as const;
  return (
    <table className="d-table stacks">
      <caption>{t("deskSources.count", { n: sources.length })}</caption>
      <TableHead heads={heads.map((head) => t(`deskSources.col.${head}`))} />
      <tbody>
        {sources.map((source) => (
          <Row key={source.id} source={source} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ source, t }: { source: ListedSource; t: DeskTranslator }) {
  const { published, captures, excerpts, stale } = source;
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/sources/${encodeURIComponent(source.id)}`}>
          <span lang={source.language}>{source.title}</span>
        </a>
        {source.publisher ? <small className="s-by">{source.publisher[t.lang]}</small> : null}
      </th>
      <td data-label={t("deskSources.col.kind")}>
        {t(`deskSources.kind.${source.kind}`)}, {t(`deskSources.language.${source.language}`)}
      </td>
      <td data-label={t("deskSources.col.published")} className="tab">
        {published ? (published.printed ?? published.edtf) : "—"}
      </td>
      <td data-label={t("deskSources.col.copies")}>{copiesOf(captures, t)}</td>
      <td data-label={t("deskSources.col.quotations")} className="num">
        {excerpts}
      </td>
      <td data-label={t("deskSources.col.state")}>
        <SourceMarks source={source} t={t} />
        {stale > 0 ? <p className="s-stale">{t("deskSources.stale", { n: stale })}</p> : null}
      </td>
    </tr>
  );
}

function copiesOf(captures: FoundSource["captures"], t: DeskTranslator): string {
  if (captures.length === 0) return t("deskSources.noCopy");
  if (captures.every((copy) => !copy.hasBody)) return t("deskSources.hashOnly");
  return String(captures.length);
}
