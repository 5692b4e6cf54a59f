import { MatchesPage } from "@/components/records/matches-page";
import { listMatches } from "@/lib/operations/records/list-matches";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { decide } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const state = oneParam(await searchParams, "state");
  const view = await deskView(async () => listMatches(actor, state));
  return <MatchesPage view={view} decide={decide} lang={lang} />;
}
