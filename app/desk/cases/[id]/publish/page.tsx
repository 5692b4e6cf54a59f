import { CaseDeskHead } from "@/components/review/case-head";
import { PublishPage } from "@/components/review/publish-page";
import { showPublication } from "@/lib/operations/desk/publication/show-publication";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { cancel, plan, publish } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  const view = await deskView(() => showPublication(actor, id));
  return (
    <>
      <CaseDeskHead head={head} here="publish" lang={lang} />
      <PublishPage {...{ id, view, publish, plan, cancel, lang }} />
    </>
  );
}
