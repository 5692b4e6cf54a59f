import { ComparePage } from "@/components/history/compare-page";
import { CaseDeskHead } from "@/components/review/case-head";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
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
  const { from, to } = comparison;
  const title = deskTranslatorFor(lang)("compare.title", { from, to });
  const look = oneParam(query, "look") === "sides" ? "sides" : "inline";
  return (
    <>
      <CaseDeskHead head={head} here="history" title={title} lang={lang} />
      <ComparePage id={id} comparison={comparison} look={look} lang={lang} />
    </>
  );
}
