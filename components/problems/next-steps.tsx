import type { Translator } from "@/lib/messages/translator";

/** What a reader can do who did not find the page: search, browse, write. */
export function NextSteps({ t }: { t: Translator }) {
  return (
    <>
      <search>
        <form className="search-line" action={`/${t.lang}/search`}>
          <label htmlFor="q">{t("problem.search")}</label>
          <input id="q" name="q" type="search" />
          <button type="submit">{t("nav.search")}</button>
        </form>
      </search>
      <ul className="ways">
        <li>
          <a href={`/${t.lang}/cases`}>{t("problem.toCases")}</a>
        </li>
        <li>
          <a href={`/${t.lang}/law`}>{t("problem.toLaw")}</a>
        </li>
        <li>
          <a href={`/${t.lang}/contact`}>{t("problem.toContact")}</a>
        </li>
      </ul>
    </>
  );
}
