import { SearchPage } from "@/components/overview/search-page";
import { searchDesk } from "@/lib/operations/desk/overview/search-desk";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import "@/app/styles/desk-overview.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const words = oneParam(await searchParams, "q") ?? "";
  const hits = await deskView(() => searchDesk(actor, lang, words));
  return <SearchPage words={words} hits={hits} lang={lang} />;
}
