import { BulkPage } from "@/components/overview/bulk-page";
import { listForBulk } from "@/lib/operations/desk/overview/list-for-bulk";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { changeCases } from "./actions";
import "@/app/styles/desk-overview.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = Object.fromEntries(
    ["words", "state", "whose", "unknown"].map((name) => [name, oneParam(query, name) ?? ""]),
  );
  const view = await deskView(() => listForBulk(actor, asked));
  return <BulkPage view={view} change={changeCases} lang={lang} />;
}
