import { LawList } from "@/components/law/law-list";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { listLaw } from "@/lib/operations/readers/list-law";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listLaw();
  const page = { lang, path: "/law", title: t("law.title"), shown };
  return (
    <ReferencePage {...page} description={t("law.description")}>
      {shown.status === 200 ? <LawList view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
