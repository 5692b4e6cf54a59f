import { SentPage } from "@/components/contact/sent-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { takeTicket } from "@/lib/operations/receipt-ticket";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const ticket = oneParam(await searchParams, "ticket") ?? null;
  const t = translatorFor(lang);
  const page = { lang, path: "/contact/sent", title: t("contact.sent.title") };
  return (
    <ReferencePage {...page} shown={{ status: 200, keys: {} }}>
      <SentPage ticket={ticket} receipt={ticket && (await takeTicket(ticket))} t={t} />
    </ReferencePage>
  );
}
