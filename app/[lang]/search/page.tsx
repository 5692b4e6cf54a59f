import "@/app/styles/search.css";
import { ReferencePage } from "@/components/prose/reference-page";
import { SearchPage } from "@/components/search/search-page";
import { searchQueryString } from "@/lib/domain/public/search-query";
import { translatorFor } from "@/lib/messages/translator";
import { searchPublished } from "@/lib/operations/readers/search-published";
import type { SearchParams } from "@/lib/web/case-query";
import { pageLanguage } from "@/lib/web/page-language";
import { readSearchQuery } from "@/lib/web/search-query";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const { query, ...read } = readSearchQuery(await searchParams);
  const t = translatorFor(lang);
  const shown = await searchPublished(lang, query);
  const inAddress = read.quiet ? "" : searchQueryString(query);
  const page = { lang, path: "/search", query: inAddress, title: t("search.title"), shown };
  return (
    <ReferencePage {...page} description={t("search.description")}>
      {shown.status === 200 ? <SearchPage view={shown.view} {...read} t={t} /> : null}
    </ReferencePage>
  );
}
