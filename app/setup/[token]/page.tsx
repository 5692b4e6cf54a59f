import { SetupClosed, SetupPage } from "@/components/setup/setup-page";
import { translatorFor } from "@/lib/messages/translator";
import { setupIsOpen } from "@/lib/operations/setup-is-open";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ token: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { token } = await params;
  const asked = await searchParams;
  const t = translatorFor(pageLanguage(oneParam(asked, "lang") ?? "en"));
  if (!(await setupIsOpen(token))) return <SetupClosed t={t} />;
  return <SetupPage token={token} problem={oneParam(asked, "problem") ?? null} t={t} />;
}
