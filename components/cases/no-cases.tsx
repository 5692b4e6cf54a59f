import type { Translator } from "@/lib/messages/translator";

/** An empty list, with what a reader can do next. */
export function NoCases({ t }: { t: Translator }) {
  return (
    <div className="empty">
      <p>{t("cases.none")}</p>
      <ul className="ways">
        <li>
          <a href={`/${t.lang}/cases`}>{t("cases.none.all")}</a>
        </li>
        <li>
          <a href={`/${t.lang}/search`}>{t("cases.none.search")}</a>
        </li>
        <li>
          <a href={`/${t.lang}/contact`}>{t("cases.none.contact")}</a>
        </li>
      </ul>
    </div>
  );
}
