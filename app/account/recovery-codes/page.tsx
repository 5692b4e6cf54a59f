import { CodesPage } from "@/components/account/codes-page";
import { showSteps } from "@/lib/operations/accounts/show-account";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { makeCodes } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const { codesLeft } = await deskView(() => showSteps(actor));
  return <CodesPage lang={lang} left={codesLeft} make={makeCodes} />;
}
