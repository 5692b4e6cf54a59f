import { LinkGone } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";

export default async function NotFound() {
  const { lang } = await currentVisitor();
  return <LinkGone lang={lang} />;
}
