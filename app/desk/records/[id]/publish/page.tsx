import { publish } from "@/app/desk/records/[id]/actions";
import { StepPage } from "@/components/records/step-page";
import { weighBatch } from "@/lib/operations/records/weigh-batch";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const view = await deskView(async () => weighBatch(actor, id));
  return <StepPage step="publish" view={view} act={publish} lang={lang} />;
}
