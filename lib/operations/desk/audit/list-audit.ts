import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type AuditLine, type AuditQuery, auditPage, auditQuery } from "@/lib/domain/audit";
import { assertMay } from "@/lib/policies/may";

/** A page of the journal, and what it can be narrowed to. */
export type AuditView = {
  lines: (Omit<AuditLine, "id"> & { id: string })[];
  total: number;
  pages: number;
  asked: AuditQuery;
  actions: string[];
  kinds: string[];
  people: { id: string; alias: string }[];
};

/** One page of the journal, the newest lines first, as far as they are asked for. */
export function listAudit(actor: Actor, query: unknown): Promise<AuditView> {
  assertMay(actor, "seeAudit");
  const asked = auditQuery.parse(query);
  return inTransaction(async ({ audit }) => {
    const total = await audit.count(asked);
    const place = { first: (asked.page - 1) * auditPage, count: auditPage };
    const lines = await audit.page(asked, place);
    return {
      lines: lines.map((line) => ({ ...line, id: String(line.id) })),
      total,
      pages: Math.max(1, Math.ceil(total / auditPage)),
      asked,
      ...(await audit.names()),
    };
  });
}
