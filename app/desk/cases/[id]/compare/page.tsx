import { CompareHead } from "@/components/history/compare-head";
import { ComparePage } from "@/components/history/compare-page";
import { compareRevisions } from "@/lib/operations/desk/history/compare-revisions";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const query = await searchParams;
  const asked = { id, from: oneParam(query, "from"), to: oneParam(query, "to") };
  const head = await deskView(() => showCaseHead(actor, id));
  const comparison = await deskView(() => compareRevisions(actor, asked));
  const look = oneParam(query, "look") === "sides" ? "sides" : "inline";
  return (
    <>
      <CompareHead head={head} comparison={comparison} lang={lang} />
      <ComparePage id={id} comparison={comparison} look={look} lang={lang} />
    </>
  );
}
