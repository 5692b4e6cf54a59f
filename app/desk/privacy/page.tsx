import { PrivacyPage } from "@/components/settings/privacy-page";
import { showPrivacy } from "@/lib/operations/desk/settings/show-privacy";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const view = await deskView(async () => showPrivacy(actor));
  return <PrivacyPage view={view} lang={lang} />;
}
