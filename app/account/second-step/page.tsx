import { StepsPage } from "@/components/account/steps-page";
import { showSteps } from "@/lib/operations/accounts/show-account";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { beginGenerator, confirmGenerator, removeGenerator, removeOwnKey } from "./actions";

const actions = { beginGenerator, confirmGenerator, removeGenerator, removeOwnKey };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang, mustEnrol } = await deskVisitor();
  const said = oneParam(await searchParams, "said") ?? null;
  const view = await deskView(() => showSteps(actor));
  return <StepsPage {...{ lang, view, mustEnrol, said }} {...actions} />;
}
