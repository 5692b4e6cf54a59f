import { CasePage } from "@/components/case/case-page";
import { showCase } from "@/lib/operations/readers/show-case";
import { appUrl } from "@/lib/web/app-url";
import { pageLanguage } from "@/lib/web/page-language";

type Props = { params: Promise<{ lang: string; slug: string }> };

export default async function LatestCasePage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = pageLanguage(segment);
  const shown = await showCase(lang, slug, null);
  return <CasePage lang={lang} path={`/cases/${slug}`} shown={shown} origin={appUrl()} />;
}
