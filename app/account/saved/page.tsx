import { SearchesPage } from "@/components/saved/searches-page";
import { listSearches } from "@/lib/operations/saved/list-searches";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { bringKeptBack, removeKept, renameKept } from "./actions";

const actions = { rename: renameKept, remove: removeKept, bringBack: bringKeptBack };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang } = await deskVisitor();
  const asked = await searchParams;
  const searches = await deskView(async () => listSearches(actor));
  const said = oneParam(asked, "said") ?? null;
  const undo = oneParam(asked, "undo") ?? null;
  return <SearchesPage {...{ lang, searches, said, undo }} {...actions} />;
}
