import { LanguageChoice } from "@/components/shell/language-choice";
import { showSite } from "@/lib/operations/readers/show-site";

export const dynamic = "force-dynamic";

export default async function ChoicePage() {
  return <LanguageChoice shown={await showSite()} />;
}
