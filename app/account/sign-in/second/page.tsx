import { redirect } from "next/navigation";
import { enterWithCode } from "@/app/account/sign-in/actions";
import { SecondStepPage } from "@/components/account/second-step-page";
import { stepToken } from "@/lib/auth/begin-session";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { safeNext } from "@/lib/domain/safe-next";
import { pendingStep } from "@/lib/operations/accounts/second-step";
import type { SearchParams } from "@/lib/web/case-query";
import { longestParam, oneParam } from "@/lib/web/one-param";
import { signInPath } from "@/lib/web/sign-in-path";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const next = safeNext(oneParam(await searchParams, "next", longestParam));
  const steps = await pendingStep(await stepToken());
  if (!steps) redirect(signInPath(next));
  const { lang } = await currentVisitor();
  return <SecondStepPage {...{ lang, next, steps }} enter={enterWithCode} />;
}
