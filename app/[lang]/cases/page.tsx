import { CaseList } from "@/components/cases/case-list";
import { PublicPage } from "@/components/shell/public-page";
import { translatorFor } from "@/lib/messages/translator";
import { listCases } from "@/lib/operations/readers/list-cases";
import { readCaseQuery, type SearchParams } from "@/lib/web/case-query";
import { pageLanguage } from "@/lib/web/page-language";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function CasesPage({ params, searchParams }: Props) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listCases(lang, readCaseQuery(await searchParams));
  const page = { lang, path: "/cases", feed: "/cases", shown } as const;
  return (
    <PublicPage {...page} title={t("cases.title")} description={t("cases.standfirst")}>
      {shown.status === 200 ? <CaseList view={shown.view} t={t} /> : null}
    </PublicPage>
  );
}
