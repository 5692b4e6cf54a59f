import { HistoryPage } from "@/components/history/history-page";
import { CaseDeskHead } from "@/components/review/case-head";
import { listHistory } from "@/lib/operations/desk/history/list-history";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { restore } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  const history = await deskView(() => listHistory(actor, id));
  return (
    <>
      <CaseDeskHead head={head} here="history" lang={lang} />
      <HistoryPage id={id} history={history} restore={restore} lang={lang} />
    </>
  );
}
