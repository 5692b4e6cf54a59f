import { AskPage, RegisterPage } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { safeNext } from "@/lib/domain/safe-next";
import { assertOpen } from "@/lib/operations/accounts/register";
import { registersByLetter } from "@/lib/operations/accounts/register-by-letter";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView } from "@/lib/web/desk-page";
import { longestParam, oneParam } from "@/lib/web/one-param";
import { askForLetter, registerReader } from "./actions";

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await deskView(async () => assertOpen());
  const { lang } = await currentVisitor();
  const next = safeNext(oneParam(await searchParams, "next", longestParam));
  if (registersByLetter()) return <AskPage lang={lang} next={next} ask={askForLetter} />;
  return <RegisterPage lang={lang} next={next} register={registerReader} />;
}
