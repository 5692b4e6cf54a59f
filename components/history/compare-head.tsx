import { CaseDeskHead, type CaseHeadProps } from "@/components/review/case-head";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type CompareHeadProps = Pick<CaseHeadProps, "head" | "lang"> & {
  comparison: { from: number; to: number };
};

/** The head of a comparison: it belongs to the history, and says which two revisions are compared. */
export function CompareHead({ head, lang, comparison: { from, to } }: CompareHeadProps) {
  const title = deskTranslatorFor(lang)("compare.title", { from, to });
  return <CaseDeskHead head={head} here="history" title={title} lang={lang} />;
}
