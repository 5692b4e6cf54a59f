import { SentPage } from "@/components/contact/sent-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { pageLanguage } from "@/lib/web/page-language";
import { receiptShown } from "@/lib/web/receipt";

type PageProps = { params: Promise<{ lang: string }> };

export default async function Page({ params }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const t = translatorFor(lang);
  const page = {
    lang,
    path: "/contact/sent",
    title: t("contact.sent.title"),
    shown: { status: 200, keys: {} },
  } as const;
  return (
    <ReferencePage {...page}>
      <SentPage receipt={await receiptShown()} t={t} />
    </ReferencePage>
  );
}
