import { DiscrepancyList } from "@/components/discrepancies/discrepancy-list";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { listDiscrepancies } from "@/lib/operations/readers/list-discrepancies";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const asked = await searchParams;
  const choice = { kind: oneParam(asked, "kind"), state: oneParam(asked, "state") };
  const t = translatorFor(lang);
  const shown = await listDiscrepancies(lang);
  const page = { lang, path: "/discrepancies", title: t("discrepancies.title"), shown };
  return (
    <ReferencePage {...page} description={t("discrepancies.description")}>
      {shown.status === 200 ? <DiscrepancyList view={shown.view} choice={choice} t={t} /> : null}
    </ReferencePage>
  );
}
