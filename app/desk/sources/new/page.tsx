import { NewSource } from "@/components/source-desk/new-source";
import { fetchingIsOn } from "@/lib/operations/desk/sources/fetch-capture";
import { knownPublishers } from "@/lib/operations/desk/sources/known-publishers";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { addNewSource } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const publishers = await deskView(() => knownPublishers(actor));
  const mayFetch = fetchingIsOn();
  return <NewSource add={addNewSource} {...{ publishers, mayFetch, lang }} />;
}
