import { PageOpening } from "@/components/prose/page-opening";
import { otherLanguage } from "@/lib/domain/language";
import type { ArticleView } from "@/lib/domain/public/views";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";

type LawOpeningProps = { article: ArticleView; provision: string; t: Translator };

/** The head of a law page: the provision by number, and the title of its article in both languages. */
export function LawOpening({ article, provision, t }: LawOpeningProps) {
  const titles = { en: article.titleEn, ru: article.titleRu };
  const other = otherLanguage(t.lang);
  return (
    <PageOpening
      kicker={
        <>
          <a href={`/${t.lang}/law`}>{t("law.title")}</a> ·{" "}
          {t("law.kicker", { chapter: article.chapter })}
        </>
      }
      title={lawTitle(provision, t)}
      subject={titles[t.lang]}
      other={{ lang: other, text: titles[other] }}
    />
  );
}

/** A provision as a title; the part of an undivided article is not named. */
export function lawTitle(provision: string, t: Translator): string {
  return withCapital(provisionName(provision.replace("(single)", ""), t.lang));
}
