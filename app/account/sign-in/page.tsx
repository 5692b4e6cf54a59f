import { SignInPage } from "@/components/account/sign-in-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { safeNext } from "@/lib/domain/safe-next";
import { signInWays } from "@/lib/operations/accounts/sign-in-ways";
import type { SearchParams } from "@/lib/web/case-query";
import { longestParam, oneParam } from "@/lib/web/one-param";
import { enterWithPassphrase } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const asked = await searchParams;
  const { lang, alias } = await currentVisitor();
  const next = safeNext(oneParam(asked, "next", longestParam));
  const said = oneParam(asked, "said") ?? null;
  return (
    <SignInPage {...{ lang, alias, next, said, ...signInWays() }} enter={enterWithPassphrase} />
  );
}
