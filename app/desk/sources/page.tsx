import { SourceTable } from "@/components/source-desk/source-table";
import { listSources } from "@/lib/operations/desk/sources/list-sources";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = {
    words: oneParam(query, "words") ?? "",
    kind: oneParam(query, "kind") ?? "",
    publisher: oneParam(query, "publisher") ?? "",
    protection: oneParam(query, "protection") ?? "",
  };
  const { sources, publishers } = await deskView(() => listSources(actor, asked));
  return <SourceTable {...{ sources, publishers, asked, lang }} />;
}
