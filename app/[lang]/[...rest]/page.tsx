import { PublicPage } from "@/components/shell/public-page";
import { showNowhere } from "@/lib/operations/readers/show-site";
import { pageLanguage } from "@/lib/web/page-language";

type Props = { params: Promise<{ lang: string; rest: string[] }> };

/** The answer to every address in a language that leads nowhere. */
export default async function UnknownPage({ params }: Props) {
  const { lang, rest } = await params;
  return (
    <PublicPage
      lang={pageLanguage(lang)}
      path={`/${rest.join("/")}`}
      title=""
      shown={await showNowhere()}
    >
      {null}
    </PublicPage>
  );
}
