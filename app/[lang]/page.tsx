import { Home } from "@/components/home/home";
import { PublicPage } from "@/components/shell/public-page";
import { siteTranslator } from "@/lib/messages/site-translator";
import { showHome } from "@/lib/operations/readers/show-home";
import { pageLanguage } from "@/lib/web/page-language";

export default async function HomePage({ params }: { params: Promise<{ lang: string }> }) {
  const lang = pageLanguage((await params).lang);
  const shown = await showHome(lang);
  const t = siteTranslator(lang, shown.site);
  return (
    <PublicPage lang={lang} path="" title={t("home.pageTitle")} shown={shown}>
      {shown.status === 200 ? <Home view={shown.view} t={t} /> : null}
    </PublicPage>
  );
}
