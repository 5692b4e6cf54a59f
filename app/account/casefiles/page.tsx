import { CasefilesPage } from "@/components/saved/casefiles-page";
import { listCasefiles } from "@/lib/operations/saved/show-casefile";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { bringBack, make } from "./actions";

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang } = await deskVisitor();
  const asked = await searchParams;
  const casefiles = await deskView(async () => listCasefiles(actor));
  const said = oneParam(asked, "said") ?? null;
  const undo = oneParam(asked, "undo") ?? null;
  return <CasefilesPage {...{ lang, casefiles, said, undo, make, bringBack }} />;
}
