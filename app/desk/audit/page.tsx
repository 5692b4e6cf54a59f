import { AuditPage } from "@/components/settings/audit-page";
import { listAudit } from "@/lib/operations/desk/audit/list-audit";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import "@/app/styles/desk-overview.css";

type PageProps = { searchParams: Promise<SearchParams> };

const names = ["who", "action", "kind", "subject", "from", "to", "page"];

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = Object.fromEntries(names.map((name) => [name, oneParam(query, name)]));
  const view = await deskView(async () => listAudit(actor, asked));
  return <AuditPage view={view} lang={lang} />;
}
