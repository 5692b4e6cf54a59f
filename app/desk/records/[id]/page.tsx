import { ImportPage } from "@/components/records/import-page";
import { WaitingPage } from "@/components/records/waiting-page";
import { showImport } from "@/lib/operations/records/show-import";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { begin, choose, discard, drop, goOn } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const view = await deskView(async () => showImport(actor, id));
  if ("begun" in view) return <ImportPage view={view.begun} actions={{ goOn, drop }} lang={lang} />;
  return <WaitingPage view={view.waiting} actions={{ begin, choose, discard }} lang={lang} />;
}
