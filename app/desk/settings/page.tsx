import { SettingsIndex } from "@/components/settings/settings-index";
import { showSettings } from "@/lib/operations/desk/settings/show-settings";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const { parts, switches } = await deskView(async () => showSettings(actor));
  return <SettingsIndex parts={parts} switches={switches} lang={lang} />;
}
