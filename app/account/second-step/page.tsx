import { StepsPage } from "@/components/account/steps-page";
import { showSteps } from "@/lib/operations/accounts/show-account";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { beginGenerator, confirmGenerator, removeGenerator, removeOwnKey } from "./actions";

const actions = { beginGenerator, confirmGenerator, removeGenerator, removeOwnKey };

export default async function Page() {
  const { actor, lang, mustEnrol } = await deskVisitor();
  const view = await deskView(() => showSteps(actor));
  return <StepsPage {...{ lang, view, mustEnrol }} {...actions} />;
}
