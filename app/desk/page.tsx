import { OverviewPage } from "@/components/overview/overview-page";
import { showOverview } from "@/lib/operations/desk/overview/show-overview";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import "@/app/styles/desk-overview.css";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const view = await deskView(() => showOverview(actor));
  return <OverviewPage view={view} lang={lang} />;
}
