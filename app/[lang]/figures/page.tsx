import { FigureList } from "@/components/figures/figure-list";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { listFigures } from "@/lib/operations/readers/list-figures";
import type { SearchParams } from "@/lib/web/case-query";
import { readFigureQuery } from "@/lib/web/figure-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listFigures(lang, readFigureQuery(await searchParams));
  const page = { lang, path: "/figures", title: t("figures.title"), shown };
  return (
    <ReferencePage {...page} description={t("figures.description")}>
      {shown.status === 200 ? <FigureList view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
