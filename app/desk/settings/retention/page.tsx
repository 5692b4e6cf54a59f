import { RetentionPage } from "@/components/settings/retention-page";
import { showRetention } from "@/lib/operations/desk/settings/show-settings";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { saveDays } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const { seen, ...days } = await deskView(async () => showRetention(actor));
  return <RetentionPage days={days} seen={seen} save={saveDays} lang={lang} />;
}
