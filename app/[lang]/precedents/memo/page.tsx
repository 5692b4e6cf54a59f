import "@/app/styles/memo.css";
import { MemoPage } from "@/components/memo/memo-page";
import { PublicPage } from "@/components/shell/public-page";
import { siteTranslator } from "@/lib/messages/site-translator";
import { makeMemo } from "@/lib/operations/readers/make-memo";
import { appUrl } from "@/lib/web/app-url";
import type { SearchParams } from "@/lib/web/case-query";
import { memoPath, readMemoAsk } from "@/lib/web/memo-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const given = await searchParams;
  const shown = await makeMemo(lang, readMemoAsk(given));
  const t = siteTranslator(lang, shown.site);
  const memo = shown.status === 200 ? shown.view : null;
  const page = { lang, path: memoPath(memo, given), canonical: "/precedents/memo", shown };
  return (
    <PublicPage {...page} title={t("memo.title")} description={t("memo.description")}>
      {memo ? <MemoPage memo={memo} origin={appUrl()} t={t} /> : null}
    </PublicPage>
  );
}
