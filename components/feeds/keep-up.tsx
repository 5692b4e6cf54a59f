import type { Translator } from "@/lib/messages/translator";

type KeepUpProps = {
  /** The address of the page without its language; its feed stands beside it, under `/feeds`. */
  page: string;
  /** What can be followed with an account, e.g. `what=court&id=25GV0001`; nothing where null. */
  follow: string | null;
  t: Translator;
};

/**
 * How to keep up with a page: its feed, which needs no account, and the way to follow it with one.
 * The same bytes for everybody: who is signed in shows on the private page that the link leads to.
 */
export function KeepUp({ page, follow, t }: KeepUpProps) {
  return (
    <aside className="keep-up" aria-label={t("feeds.line")}>
      <a href={`/feeds/${t.lang}${page}.atom`} type="application/atom+xml">
        {t("feeds.link")}
      </a>
      {follow === null ? null : (
        <a href={`/account/follow?${follow}&lang=${t.lang}`} rel="nofollow">
          {t("feeds.follow")}
        </a>
      )}
    </aside>
  );
}
