import { ReferencePage } from "@/components/prose/reference-page";
import { SourcePage } from "@/components/sources/source-page";
import { translatorFor } from "@/lib/messages/translator";
import { showSource } from "@/lib/operations/readers/show-source";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; id: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, id } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showSource(lang, id);
  const title = shown.status === 200 ? shown.view.source.title : "";
  return (
    <ReferencePage lang={lang} path={`/sources/${id}`} title={title} shown={shown}>
      {shown.status === 200 ? <SourcePage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
