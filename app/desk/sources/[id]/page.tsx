import { SourcePage } from "@/components/source-desk/source-page";
import { fetchingIsOn } from "@/lib/operations/desk/sources/fetch-capture";
import { showSource } from "@/lib/operations/desk/sources/show-source";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { fetchCopy, pasteCopy, saveSource, showContact } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const view = await deskView(() => showSource(actor, id));
  const mayFetch = fetchingIsOn() && view.source.address !== null;
  const actions = {
    save: saveSource,
    paste: pasteCopy,
    fetch: mayFetch ? fetchCopy : null,
    showContact,
  };
  return <SourcePage {...{ view, actions, lang }} />;
}
