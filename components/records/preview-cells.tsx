import type { PreviewRecord, Understood } from "@/lib/domain/records/import-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { shortProvision } from "@/lib/messages/formatters/provision";

type CellProps = { record: PreviewRecord; t: DeskTranslator };

/** The court that was recognised, and the words by which the file names it. */
export function Court({ record, t }: CellProps) {
  const { printed, name } = record.court;
  if (printed === null && name === null) return t("records.start.courtNone");
  return (
    <>
      {name ? name[t.lang] : <em>{t("records.start.courtUnknown")}</em>}
      {printed === null || printed === name?.[t.lang] ? null : <Printed words={printed} t={t} />}
      {record.instance ? (
        <small className="i-beside">{t.code("instance", record.instance)}</small>
      ) : null}
    </>
  );
}

/** The case number and the UID, each as it was read. */
export function Numbers({ record, t }: CellProps) {
  const { number, uid } = record;
  return (
    <>
      <span className="i-code">{number.meant ?? t("records.matches.noNumber")}</span>
      {number.printed !== number.meant && number.printed ? (
        <Printed words={number.printed} t={t} />
      ) : null}
      {uid.printed ? <small className="i-beside i-code">{uid.meant ?? uid.printed}</small> : null}
      {uid.printed && !uid.ok ? (
        <small className="i-beside">{t("records.start.uidWrong")}</small>
      ) : null}
    </>
  );
}

/** The days of receipt and decision. */
export function Days({ record, t }: CellProps) {
  return (
    <>
      <span className="i-line">{dayText(record.received, t)}</span>
      <span className="i-line">{dayText(record.decided, t)}</span>
    </>
  );
}

function dayText({ printed, meant }: Understood, t: DeskTranslator): string {
  if (meant !== null) return formatDay(meant, t.lang);
  return printed === null
    ? t("records.start.noDay")
    : t("records.start.unreadable", { words: printed });
}

/** The defendants with what they are charged under. */
export function Charges({ record, t }: CellProps) {
  return (
    <ul className="i-people">
      {record.persons.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two defendants may be printed alike
        <li key={at}>
          {nameText(person, t)}
          <small className="i-beside">{articlesText(person.articles, t)}</small>
        </li>
      ))}
    </ul>
  );
}

function nameText({ name, hidden }: { name: string | null; hidden: boolean }, t: DeskTranslator) {
  if (name !== null) return name;
  return t(hidden ? "records.start.hiddenName" : "records.start.noName");
}

function articlesText(articles: readonly Understood[], t: DeskTranslator): string {
  if (articles.length === 0) return t("records.start.noArticle");
  return articles
    .map(({ printed, meant }) =>
      meant === null
        ? t("records.start.notUnderstood", { words: printed ?? "" })
        : shortProvision(meant, t.lang),
    )
    .join("; ");
}

/** What the court did, and the words of the file. */
export function Result({ record, t }: CellProps) {
  const { printed, meant } = record.result;
  return (
    <>
      {t.dynamic(`records.result.${meant}`)}
      {printed ? <Printed words={printed} t={t} /> : null}
    </>
  );
}

/** What is odd about a record. */
export function Remarks({ flags, t }: { flags: readonly string[]; t: DeskTranslator }) {
  if (flags.length === 0) return "—";
  return (
    <ul className="i-people">
      {flags.map((flag) => (
        <li key={flag}>{t.dynamic(`records.flag.${flag}`)}</li>
      ))}
    </ul>
  );
}

function Printed({ words, t }: { words: string; t: DeskTranslator }) {
  return <small className="i-beside">{t("records.start.printed", { words })}</small>;
}
