import { add, change, move, note, remove, take } from "@/app/account/casefiles/actions";
import { CasefilePage } from "@/components/saved/casefile-page";
import { showCasefile } from "@/lib/operations/saved/show-casefile";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const actions = { add, change, move, note, remove, take };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const view = await deskView(() => showCasefile(actor, lang, id));
  const said = oneParam(await searchParams, "said") ?? null;
  return <CasefilePage {...{ lang, view, actions, said }} undo={null} />;
}
