import { AnswerPage } from "@/components/contact/answer-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showAnswer } from "@/lib/operations/read-answer";
import type { SearchParams } from "@/lib/web/case-query";
import { oneParam } from "@/lib/web/one-param";
import { pageLanguage } from "@/lib/web/page-language";
import { receiptShown } from "@/lib/web/receipt";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const lang = pageLanguage((await params).lang);
  const problem = oneParam(await searchParams, "problem") ?? null;
  const receipt = await receiptShown();
  const t = translatorFor(lang);
  const page = { lang, path: "/contact/answer", title: t("receipt.title") };
  return (
    <ReferencePage {...page} shown={{ status: 200, keys: {} }}>
      <AnswerPage answer={receipt ? await showAnswer(receipt) : null} problem={problem} t={t} />
    </ReferencePage>
  );
}
