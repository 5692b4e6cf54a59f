import { DeskHead } from "@/components/desk/desk-head";
import { StateWord } from "@/components/desk/state-word";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const paths = {
  write: (id: string) => `/desk/cases/${id}`,
  review: (id: string) => `/desk/review/${id}`,
  preview: (id: string) => `/desk/cases/${id}/preview`,
  publish: (id: string) => `/desk/cases/${id}/publish`,
  history: (id: string) => `/desk/cases/${id}/history`,
  access: (id: string) => `/desk/cases/${id}/access`,
  redact: (id: string) => `/desk/cases/${id}/redact`,
  withdraw: (id: string) => `/desk/cases/${id}/withdraw`,
};
type PageName = keyof typeof paths;

export type CaseHeadProps = {
  head: {
    id: string;
    title: { en: string; ru: string };
    revision: number;
    state: RevisionState;
    pages: readonly PageName[];
  };
  here: Exclude<PageName, "write">;
  /** Where the page is called otherwise than the way to it. */
  title?: string;
  lang: Language;
};

/** The head of a page about one case, with the ways to the other pages about it. */
export function CaseDeskHead({ head, here, title, lang }: CaseHeadProps) {
  const t = deskTranslatorFor(lang);
  const name = head.title[lang] || head.title.en || head.title.ru || t("review.untitled");
  return (
    <>
      <DeskHead
        title={title ?? t(`${here}.title`)}
        kicker={
          <>
            {t("review.kicker", { number: head.id })} · {name} ·{" "}
            {t("review.revision", { n: head.revision })} · <StateWord state={head.state} t={t} />
          </>
        }
        {...(here === "review" || title ? {} : { lead: t(`${here}.lead`) })}
      />
      <nav className="d-tabs r-pages" aria-label={t("review.pages")}>
        {head.pages.map((page) => (
          <a
            key={page}
            href={paths[page](head.id)}
            aria-current={page === here ? "page" : undefined}
          >
            {t(`review.page.${page}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
