import { CourtList } from "@/components/courts/court-list";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { listCourts } from "@/lib/operations/readers/list-courts";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await listCourts(lang);
  const page = { lang, path: "/courts", title: t("courts.title"), shown };
  return (
    <ReferencePage {...page} description={t("courts.description")}>
      {shown.status === 200 ? <CourtList view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
