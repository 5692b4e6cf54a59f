import { notFound } from "next/navigation";
import { LinkPage } from "@/components/account/link-page";
import { signInWays } from "@/lib/operations/accounts/sign-in-ways";
import { deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { lang } = await deskVisitor();
  const { provider } = signInWays();
  if (provider === null) notFound();
  return <LinkPage lang={lang} name={provider} />;
}
