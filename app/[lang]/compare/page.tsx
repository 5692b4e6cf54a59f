import "@/app/styles/compare.css";
import { comparePath } from "@/components/compare/compare-address";
import { ComparePage } from "@/components/compare/compare-page";
import { PublicPage } from "@/components/shell/public-page";
import { translatorFor } from "@/lib/messages/translator";
import { compareCases } from "@/lib/operations/readers/compare-cases";
import type { SearchParams } from "@/lib/web/case-query";
import { readCompareAsk } from "@/lib/web/compare-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await compareCases(lang, readCompareAsk(await searchParams));
  const view = shown.status === 200 ? shown.view : null;
  const page = { lang, path: comparePath(view), canonical: "/compare", shown };
  return (
    <PublicPage {...page} title={t("compare.title")} description={t("compare.description")}>
      {view ? <ComparePage view={view} t={t} /> : null}
    </PublicPage>
  );
}
