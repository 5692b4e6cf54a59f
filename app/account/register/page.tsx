import { RegisterPage } from "@/components/account/join-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { assertOpen } from "@/lib/operations/accounts/register";
import { deskView } from "@/lib/web/desk-page";
import { registerReader } from "./actions";

export default async function Page() {
  await deskView(async () => assertOpen());
  const { lang } = await currentVisitor();
  return <RegisterPage lang={lang} register={registerReader} />;
}
