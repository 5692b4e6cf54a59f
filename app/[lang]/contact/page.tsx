import { ContactPage } from "@/components/contact/contact-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { siteTranslator } from "@/lib/messages/site-translator";
import { showSite } from "@/lib/operations/readers/show-site";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const problem = oneParam(await searchParams, "problem") ?? null;
  const shown = await showSite();
  const t = siteTranslator(lang, shown.site);
  const page = { lang, path: "/contact", title: t("contact.title") };
  return (
    <ReferencePage {...page} description={t("contact.description")} shown={shown}>
      <ContactPage problem={problem} t={t} />
    </ReferencePage>
  );
}
