import { confirm } from "@/app/account/confirm/actions";
import { ConfirmPage } from "@/components/saved/confirm-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { isConfirming } from "@/lib/operations/saved/confirm-address";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { params: Promise<{ token: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  const isDone = oneParam(await searchParams, "said") === "confirmed";
  const isOpen = await isConfirming(token);
  return <ConfirmPage {...{ lang, token, confirm, isOpen, isDone }} />;
}
