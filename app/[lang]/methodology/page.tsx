import { MethodologyPage } from "@/components/prose/methodology-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showSite } from "@/lib/operations/readers/show-site";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const page = {
    lang,
    path: "/methodology",
    title: t("methodology.title"),
    shown: await showSite(),
  } as const;
  return (
    <ReferencePage {...page} description={t("methodology.description")}>
      <MethodologyPage t={t} />
    </ReferencePage>
  );
}
