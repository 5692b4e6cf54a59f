import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import { type DeskHit, shortestQuery } from "@/lib/domain/desk-search";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { DeskHits } from "./desk-hits";

type SearchPageProps = { words: string; hits: readonly DeskHit[]; lang: Language };

/** The search of the desk, a plain form whose address can be kept. */
export function SearchPage({ words, hits, lang }: SearchPageProps) {
  const t = deskTranslatorFor(lang);
  const isAsked = words.trim().length >= shortestQuery;
  return (
    <>
      <DeskHead title={t("deskSearch.title")} />
      <search>
        <form className="d-filter desk-search" method="get" action="/desk/search">
          <Field name="q" type="search" label={t("deskSearch.words")} defaultValue={words} />
          <button type="submit" className="d-button">
            {t("deskSearch.go")}
          </button>
        </form>
        <p className="d-hint desk-search-hint">{t("deskSearch.hint")}</p>
      </search>
      {isAsked && hits.length === 0 ? (
        <Empty title={t("deskSearch.none", { words })}>
          <p>{t("deskSearch.none.text")}</p>
        </Empty>
      ) : null}
      {hits.length > 0 ? (
        <>
          <p role="status">{t("deskSearch.count", { n: hits.length })}</p>
          <DeskHits hits={hits} t={t} />
        </>
      ) : null}
    </>
  );
}
