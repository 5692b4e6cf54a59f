import { SetupDonePage } from "@/components/setup/done-page";
import { translatorFor } from "@/lib/messages/translator";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const lang = pageLanguage(oneParam(await searchParams, "lang") ?? "en");
  return <SetupDonePage t={translatorFor(lang)} />;
}
