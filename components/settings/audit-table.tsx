import { TableHead } from "@/components/desk/table-head";
import { When } from "@/components/desk/when";
import { newAccount, pathOfSubject, unknownAccount } from "@/lib/domain/audit";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { actionWords, kindWords } from "./audit-words";

/** A line of the journal. `alias` is null where nobody with an account did it. */
export type AuditRow = {
  id: string;
  at: Date;
  alias: string | null;
  action: string;
  kind: string;
  subject: string;
  /** How often, where one line stands for several of a kind. */
  count: number | null;
};

type AuditTableProps = { lines: readonly AuditRow[]; total: number; t: DeskTranslator };

/** The lines of the journal, the newest first. */
export function AuditTable({ lines, total, t }: AuditTableProps) {
  const heads = ["time", "who", "action", "thing"] as const;
  return (
    <table className="d-table stacks">
      <caption>{t("audit.count", { n: total })}</caption>
      <TableHead heads={heads.map((head) => t(`audit.${head}`))} />
      <tbody>
        {lines.map((line) => (
          <AuditLine key={line.id} line={line} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function AuditLine({ line, t }: { line: AuditRow; t: DeskTranslator }) {
  const { at, alias, action, kind, subject, count } = line;
  const path = pathOfSubject(kind, subject);
  return (
    <tr>
      <td data-label={t("audit.time")}>
        <When at={at.toISOString()} lang={t.lang} />
      </td>
      <td data-label={t("audit.who")}>
        {alias ?? t(count === null ? "audit.who.nobody" : "audit.who.unknown")}
      </td>
      <th scope="row">
        {actionWords(action, t)}
        {count === null ? null : ` ${t("audit.often", { n: count })}`}
      </th>
      <td data-label={t("audit.thing")}>
        {kindWords(kind, t)} <Subject path={path} subject={subject} t={t} />
      </td>
    </tr>
  );
}

type SubjectProps = { path: string | null; subject: string; t: DeskTranslator };

function Subject({ path, subject, t }: SubjectProps) {
  if (subject === unknownAccount) return t("audit.noAccount");
  if (subject === newAccount) return t("audit.newAccount");
  return <span className="code-word">{path ? <a href={path}>{subject}</a> : subject}</span>;
}
