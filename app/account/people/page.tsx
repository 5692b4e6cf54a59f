import { PeoplePage } from "@/components/account/people-page";
import { listAccounts } from "@/lib/operations/accounts/people";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { makeInvitation } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const people = await deskView(() => listAccounts(actor));
  return <PeoplePage {...{ lang, people }} invite={makeInvitation} />;
}
