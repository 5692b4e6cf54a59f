import { notFound } from "next/navigation";
import { finishByLetter } from "@/app/account/register/actions";
import { FinishPage } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { senderAddress } from "@/lib/auth/sender-address";
import { openRegistration } from "@/lib/operations/accounts/register-by-letter";

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  const email = await openRegistration(token, await senderAddress());
  if (email === null) notFound();
  return <FinishPage {...{ lang, token, email }} finish={finishByLetter} />;
}
