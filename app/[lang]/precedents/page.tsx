import "@/app/styles/precedents.css";
import { PrecedentsPage } from "@/components/precedents/precedents-page";
import { queryAddress } from "@/components/precedents/query-address";
import { ReferencePage } from "@/components/prose/reference-page";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { translatorFor } from "@/lib/messages/translator";
import { findPrecedents } from "@/lib/operations/readers/find-precedents";
import type { SearchParams } from "@/lib/web/case-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const given = await searchParams;
  const [query, quiet] = [readPrecedentQuery(given), given.quiet === "1"];
  const [t, shown] = [translatorFor(lang), await findPrecedents(lang, query)];
  const path = `/precedents${quiet ? "" : queryAddress(query)}`;
  const page = { lang, path, title: t("precedents.title"), canonical: "/precedents", shown };
  return (
    <ReferencePage {...page} description={t("precedents.description")}>
      {shown.status === 200 ? <PrecedentsPage view={shown.view} quiet={quiet} t={t} /> : null}
    </ReferencePage>
  );
}
