import { AlertsPage } from "@/components/saved/alerts-page";
import { listAlerts } from "@/lib/operations/saved/list-alerts";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { changeCadence, remove, resume, sendLink, tryAgain } from "./actions";

const actions = { changeCadence, remove, resume, tryAgain };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang } = await deskVisitor();
  const view = await deskView(() => listAlerts(actor, lang));
  const said = oneParam(await searchParams, "said") ?? null;
  return <AlertsPage {...{ lang, view, said, actions, sendLink }} />;
}
