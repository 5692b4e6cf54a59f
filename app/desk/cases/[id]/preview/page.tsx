import { PreviewPage } from "@/components/review/preview-page";
import { language } from "@/lib/domain/language";
import { showPreview } from "@/lib/operations/desk/publication/show-preview";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { appUrl } from "@/lib/web/app-url";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export const metadata = { robots: { index: false, follow: false } };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const shown = language.catch(lang).parse(oneParam(await searchParams, "in"));
  const head = await deskView(() => showCaseHead(actor, id));
  const preview = await deskView(() => showPreview(actor, id, shown));
  return <PreviewPage {...{ head, preview, shown, lang }} origin={appUrl()} />;
}
