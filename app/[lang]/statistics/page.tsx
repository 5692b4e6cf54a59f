import "@/app/styles/precedents.css";
import "@/app/styles/statistics.css";
import { ReferencePage } from "@/components/prose/reference-page";
import { statisticsAddress } from "@/components/statistics/statistics-address";
import { StatisticsPage } from "@/components/statistics/statistics-page";
import { readStatisticsQuery } from "@/lib/domain/statistics/query-parameters";
import { translatorFor } from "@/lib/messages/translator";
import { showStatistics } from "@/lib/operations/readers/show-statistics";
import type { SearchParams } from "@/lib/web/case-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const query = readStatisticsQuery(await searchParams);
  const shown = await showStatistics(lang, query);
  const at = { lang, path: "/statistics", query: statisticsAddress(query), shown };
  return (
    <ReferencePage {...at} title={t("statistics.title")} description={t("statistics.description")}>
      {shown.status === 200 ? <StatisticsPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
