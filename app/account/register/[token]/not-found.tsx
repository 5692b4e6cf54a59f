import { LinkGone } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

export default async function NotFound() {
  const { lang } = await currentVisitor();
  return <LinkGone lang={lang} next={deskTranslatorFor(lang)("account.register.gone.next")} />;
}
