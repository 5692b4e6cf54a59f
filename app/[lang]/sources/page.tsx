import { ReferencePage } from "@/components/prose/reference-page";
import { SourceList } from "@/components/sources/source-list";
import { translatorFor } from "@/lib/messages/translator";
import { listSources } from "@/lib/operations/readers/list-sources";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listSources(lang);
  const page = { lang, path: "/sources", title: t("sources.title"), shown };
  return (
    <ReferencePage {...page} description={t("sources.description")}>
      {shown.status === 200 ? <SourceList view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
