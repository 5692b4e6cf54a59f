import { CapturePage } from "@/components/source-desk/capture-page";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

type PageProps = { params: Promise<{ id: string; capture: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id, capture } = await params;
  const view = await deskView(() => readCapture(actor, capture, id));
  return <CapturePage view={view} lang={lang} />;
}
