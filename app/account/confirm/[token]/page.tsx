import { confirm } from "@/app/account/confirm/actions";
import { ConfirmPage } from "@/components/saved/confirm-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { isConfirming } from "@/lib/operations/saved/confirm-address";

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  return <ConfirmPage {...{ lang, token, confirm }} isOpen={await isConfirming(token)} />;
}
