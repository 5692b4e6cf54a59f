import { lawTitle } from "@/components/law/law-opening";
import { ProvisionPage } from "@/components/law/provision-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showProvision } from "@/lib/operations/readers/show-provision";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; article: string; part: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, article, part } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showProvision(lang, article, part);
  const title = lawTitle(`${article}(${part})`, t);
  const path = `/law/${article}/${part}`;
  return (
    <ReferencePage {...{ lang, path, title, shown }} feed={path}>
      {shown.status === 200 ? <ProvisionPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
