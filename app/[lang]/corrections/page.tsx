import { CorrectionsPage } from "@/components/prose/corrections-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { listCorrections } from "@/lib/operations/readers/list-corrections";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listCorrections(lang);
  const page = { lang, path: "/corrections", title: t("corrections.title"), shown };
  return (
    <ReferencePage {...page} feed="/corrections" description={t("corrections.description")}>
      {shown.status === 200 ? <CorrectionsPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
