import { SignOutPage } from "@/components/account/sign-out-page";
import { deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { lang, alias } = await deskVisitor();
  return <SignOutPage {...{ lang, alias }} />;
}
