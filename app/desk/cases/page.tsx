import { CaseTable } from "@/components/desk/case-table";
import { listEntries } from "@/lib/operations/desk/entries/list-entries";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = {
    words: oneParam(query, "words") ?? "",
    state: oneParam(query, "state") ?? "",
    whose: oneParam(query, "whose") ?? "",
  };
  const cases = await deskView(() => listEntries(actor, asked));
  return <CaseTable cases={cases} asked={asked} lang={lang} />;
}
