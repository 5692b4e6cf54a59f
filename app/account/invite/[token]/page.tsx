import { notFound } from "next/navigation";
import { join } from "@/app/account/invite/actions";
import { JoinPage } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { senderAddress } from "@/lib/auth/sender-address";
import { openInvitation } from "@/lib/operations/accounts/accept-invitation";

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  const role = await openInvitation(token, await senderAddress());
  if (role === null) notFound();
  return <JoinPage {...{ lang, token, role, join }} />;
}
