import { CaseDeskHead } from "@/components/review/case-head";
import { RedactPage } from "@/components/review/redact-page";
import { showRedaction } from "@/lib/operations/desk/publication/show-redaction";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { lift, redact } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  const view = await deskView(() => showRedaction(actor, id, lang));
  return (
    <>
      <CaseDeskHead head={head} here="redact" lang={lang} />
      <RedactPage id={id} view={view} redact={redact} lift={lift} lang={lang} />
    </>
  );
}
