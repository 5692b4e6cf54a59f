import { notFound } from "next/navigation";
import { reset } from "@/app/account/reset/actions";
import { ResetPage } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { senderAddress } from "@/lib/auth/sender-address";
import { openReset } from "@/lib/operations/accounts/reset-passphrase";

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  const alias = await openReset(token, await senderAddress());
  if (alias === null) notFound();
  return <ResetPage {...{ lang, token, alias, reset }} />;
}
