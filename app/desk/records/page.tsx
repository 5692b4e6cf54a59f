import { ImportsPage } from "@/components/records/imports-page";
import { listImports } from "@/lib/operations/records/list-imports";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const view = await deskView(async () => listImports(actor));
  return <ImportsPage {...view} lang={lang} />;
}
