import { HistoryPage } from "@/components/history/history-page";
import { CaseDeskHead } from "@/components/review/case-head";
import { listHistory } from "@/lib/operations/desk/history/list-history";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { restore } from "./actions";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const said = oneParam(await searchParams, "said") ?? null;
  const head = await deskView(() => showCaseHead(actor, id));
  const history = await deskView(() => listHistory(actor, id));
  return (
    <>
      <CaseDeskHead head={head} here="history" lang={lang} />
      <HistoryPage {...{ id, history, restore, said, lang }} />
    </>
  );
}
