import { languages } from "@/lib/domain/language";
import { siteTranslator } from "@/lib/messages/site-translator";
import type { Translator } from "@/lib/messages/translator";
import type { PageAnswer } from "./page-head";

/** Both languages side by side, without a cookie; with 404, said in both that there is no such page. */
export function LanguageChoice({ shown }: { shown: PageAnswer }) {
  const { status, keys, site } = shown;
  const [first, second] = [siteTranslator("en", site), siteTranslator("ru", site)];
  const found = status === 200;
  const titles = found ? "site.name" : "problem.notFound.title";
  return (
    <>
      <title>{`${first(titles)} · ${second(titles)}`}</title>
      <meta name="description" content={first("site.tagline")} />
      <meta name="otkaz-page" content={JSON.stringify({ status, keys })} />
      <main className="choice">
        <h1 className="names">
          {first("site.name")} <i lang="ru">{second("site.name").toLocaleLowerCase("ru")}</i>
        </h1>
        <div className="choices">
          {languages.map((lang) => (
            <Choice key={lang} found={found} t={siteTranslator(lang, site)} />
          ))}
        </div>
      </main>
    </>
  );
}

function Choice({ found, t }: { found: boolean; t: Translator }) {
  return (
    <section lang={t.lang}>
      {found ? null : <h2>{t("problem.notFound.title")}</h2>}
      <a href={`/${t.lang}`} hrefLang={t.lang}>
        {t("site.readHere")}
      </a>
      <p>{found ? t("site.tagline") : t("problem.notFound.text")}</p>
    </section>
  );
}
