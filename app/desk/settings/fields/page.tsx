import { FieldsPage } from "@/components/settings/fields-page";
import { listFields } from "@/lib/operations/desk/fields/show-fields";
import { listVocabularies } from "@/lib/operations/desk/vocabularies/show-vocabularies";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { addOne, moveOne, retireOne } from "./actions";

const actions = { add: addOne, move: moveOne, retire: retireOne };

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const fields = await deskView(async () => listFields(actor));
  const vocabularies = await deskView(async () => listVocabularies(actor));
  return <FieldsPage {...{ fields, vocabularies, actions, lang }} />;
}
