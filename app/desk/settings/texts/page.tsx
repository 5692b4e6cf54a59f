import { TextsPage } from "@/components/settings/texts-page";
import { showSiteTexts } from "@/lib/operations/desk/settings/show-settings";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { saveTexts } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const { value, seen } = await deskView(async () => showSiteTexts(actor));
  return <TextsPage texts={value} seen={seen} save={saveTexts} lang={lang} />;
}
