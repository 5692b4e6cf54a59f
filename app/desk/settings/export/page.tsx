import { ExportPage } from "@/components/settings/export-page";
import { mayExport } from "@/lib/operations/desk/export/export-everything";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  await deskView(async () => mayExport(actor));
  return <ExportPage lang={lang} />;
}
