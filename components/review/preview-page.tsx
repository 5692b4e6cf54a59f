import { CaseProfile } from "@/components/case/case-profile";
import { type Language, languages } from "@/lib/domain/language";
import type { LeftOut } from "@/lib/domain/left-out";
import type { CaseView } from "@/lib/domain/public/views";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";
import { CaseDeskHead, type CaseHeadProps } from "./case-head";
import { LeftOutList } from "./left-out-list";

type PreviewPageProps = Pick<CaseHeadProps, "head"> & {
  preview: { view: CaseView; left: LeftOut };
  /** The language of the page that is shown, and that of the desk. */
  shown: Language;
  lang: Language;
  origin: string;
};

/** The public page as it would be, under the list of all that it leaves out. */
export function PreviewPage({ head, preview, shown, lang, origin }: PreviewPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <CaseDeskHead head={head} here="preview" lang={lang} />
      <nav className="d-tabs" aria-label={t("preview.lang")}>
        {languages.map((each) => (
          <a
            key={each}
            href={`/desk/cases/${head.id}/preview?in=${each}`}
            aria-current={each === shown ? "page" : undefined}
          >
            {t(`review.lang.${each}`)}
          </a>
        ))}
      </nav>
      <LeftOutList left={preview.left} t={t} />
      <section aria-label={t("preview.page")} className="r-preview" lang={shown}>
        <CaseProfile view={preview.view} origin={origin} t={translatorFor(shown)} />
      </section>
    </>
  );
}
