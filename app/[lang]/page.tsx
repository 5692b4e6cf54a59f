import { Home } from "@/components/home/home";
import { PublicPage } from "@/components/shell/public-page";
import { translatorFor } from "@/lib/messages/translator";
import { showHome } from "@/lib/operations/readers/show-home";
import { pageLanguage } from "@/lib/web/page-language";

export default async function HomePage({ params }: { params: Promise<{ lang: string }> }) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const shown = await showHome(lang);
  return (
    <PublicPage lang={lang} path="" title={t("home.pageTitle")} shown={shown}>
      {shown.status === 200 ? <Home view={shown.view} t={t} /> : null}
    </PublicPage>
  );
}
