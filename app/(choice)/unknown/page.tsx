import { LanguageChoice } from "@/components/shell/language-choice";
import { showNowhere } from "@/lib/operations/readers/show-site";

export const dynamic = "force-dynamic";

/** The answer to an address outside every language: the front sends readers here. */
export default async function UnknownAddressPage() {
  return <LanguageChoice shown={await showNowhere()} />;
}
