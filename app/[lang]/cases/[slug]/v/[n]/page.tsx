import { CasePage } from "@/components/case/case-page";
import { showCase } from "@/lib/operations/readers/show-case";
import { appUrl } from "@/lib/web/app-url";
import { pageLanguage } from "@/lib/web/page-language";
import { versionNumber } from "@/lib/web/version-number";

type Props = { params: Promise<{ lang: string; slug: string; n: string }> };

export default async function CaseVersionPage({ params }: Props) {
  const { lang: segment, slug, n } = await params;
  const lang = pageLanguage(segment);
  const shown = await showCase(lang, slug, versionNumber(n));
  return <CasePage lang={lang} path={`/cases/${slug}/v/${n}`} shown={shown} origin={appUrl()} />;
}
