import {
  addOne as add,
  changeOne as change,
  moveOne as move,
  removeOne as remove,
  renameList as rename,
  retireOne as retire,
} from "@/app/desk/settings/vocabularies/actions";
import { VocabularyPage } from "@/components/settings/vocabulary-page";
import { showVocabulary } from "@/lib/operations/desk/vocabularies/show-vocabularies";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

const actions = { rename, add, change, move, retire, remove };

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const vocabulary = await deskView(async () => showVocabulary(actor, id));
  return <VocabularyPage vocabulary={vocabulary} actions={actions} lang={lang} />;
}
