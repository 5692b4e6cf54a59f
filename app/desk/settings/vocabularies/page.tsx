import { VocabulariesPage } from "@/components/settings/vocabularies-page";
import { listVocabularies } from "@/lib/operations/desk/vocabularies/show-vocabularies";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { addList } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const vocabularies = await deskView(async () => listVocabularies(actor));
  return <VocabulariesPage vocabularies={vocabularies} add={addList} lang={lang} />;
}
