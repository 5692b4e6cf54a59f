import { ProvePage } from "@/components/account/prove-page";
import { safeNext } from "@/lib/domain/safe-next";
import { showAccount } from "@/lib/operations/accounts/show-account";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { longestParam, oneParam } from "@/lib/web/one-param";
import { prove } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const next = safeNext(oneParam(await searchParams, "next", longestParam));
  const { account } = await deskView(() => showAccount(actor));
  return <ProvePage {...{ lang, next, account, prove }} />;
}
