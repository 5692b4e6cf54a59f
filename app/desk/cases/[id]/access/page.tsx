import { AccessPage } from "@/components/review/access-page";
import { CaseDeskHead } from "@/components/review/case-head";
import { showAccess } from "@/lib/operations/desk/review/show-access";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { save } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  const view = await deskView(() => showAccess(actor, id));
  return (
    <>
      <CaseDeskHead head={head} here="access" lang={lang} />
      <AccessPage id={id} view={view} save={save} lang={lang} />
    </>
  );
}
