import { GlossaryPage } from "@/components/glossary/glossary-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showGlossary } from "@/lib/operations/readers/show-glossary";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await showGlossary();
  const page = { lang, path: "/glossary", title: t("glossary.title"), shown };
  return (
    <ReferencePage {...page} description={t("glossary.description")}>
      {shown.status === 200 ? <GlossaryPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
