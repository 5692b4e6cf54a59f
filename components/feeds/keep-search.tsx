import type { Translator } from "@/lib/messages/translator";

type KeepSearchProps = {
  /** The parameters of the search, in their canonical order. */
  parameters: readonly (readonly [string, string])[];
  /** The words were posted: they may stand in no address, so no feed is offered. */
  quiet: boolean;
  t: Translator;
};

/**
 * How to keep a search: as a feed, which needs no account, or in one's account. The form is posted, so
 * that the words of a quiet search stand in no address on the way either.
 */
export function KeepSearch({ parameters, quiet, t }: KeepSearchProps) {
  const kept = parameters.filter(([name]) => name !== "page");
  if (kept.length === 0) return null;
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return (
    <aside className="keep-up" aria-label={t("feeds.line")}>
      {quiet ? null : (
        <a href={`/feeds/${t.lang}/search.atom?${query}`} type="application/atom+xml">
          {t("feeds.link")}
        </a>
      )}
      <form method="post" action="/account/follow/search">
        <input type="hidden" name="lang" value={t.lang} />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="as-link">
          {t("feeds.saveSearch")}
        </button>
      </form>
    </aside>
  );
}
