import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type AuditLine, type AuditQuery, auditQuery } from "@/lib/domain/audit";
import { csvLine } from "@/lib/domain/csv-cell";
import { assertMay } from "@/lib/policies/may";

const atOnce = 1000;

/** The journal as a table for spreadsheets, piece by piece, as far as it is asked for. */
export function exportAudit(actor: Actor, query: unknown): AsyncGenerator<string> {
  assertMay(actor, "seeAudit");
  return pieces(auditQuery.parse(query));
}

async function* pieces(asked: AuditQuery): AsyncGenerator<string> {
  // The mark by which spreadsheets know UTF-8.
  yield `\ufeff${csvLine(["time", "who", "action", "kind", "thing", "count"])}`;
  for (let after: bigint | null = null; ; ) {
    const lines: AuditLine[] = await inTransaction(({ audit }) =>
      audit.before(asked, after, atOnce),
    );
    yield lines.map(row).join("");
    const last = lines.at(-1);
    if (!last || lines.length < atOnce) return;
    after = last.id;
  }
}

function row({ at, alias, action, kind, subject, count }: AuditLine): string {
  return csvLine([at.toISOString(), alias ?? "", action, kind, subject, String(count ?? "")]);
}
