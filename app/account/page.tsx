import { AccountPage } from "@/components/account/account-page";
import { showAccount } from "@/lib/operations/accounts/show-account";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { endSessions, linkProvider, savePassphrase, saveProfile, unlinkProvider } from "./actions";

const actions = { endSessions, linkProvider, savePassphrase, saveProfile, unlinkProvider };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang, mustEnrol } = await deskVisitor();
  const view = await deskView(() => showAccount(actor));
  const said = oneParam(await searchParams, "said") ?? null;
  return <AccountPage {...{ lang, view, mustEnrol, said }} {...actions} />;
}
