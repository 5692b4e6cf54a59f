import type { Translator } from "@/lib/messages/translator";

/** A search by POST to the same address: the words stand in no address and in no history. */
export function QuietForm({ quiet, t }: { quiet: boolean; t: Translator }) {
  return (
    <section id="quiet" className="quiet" aria-labelledby="quiet-title">
      <h2 id="quiet-title">{t(quiet ? "search.quiet.on" : "search.quiet")}</h2>
      <p>{t(quiet ? "search.quiet.now" : "search.quiet.note")}</p>
      {quiet ? (
        <p className="onward">
          <a href={`/${t.lang}/search`}>{t("search.quiet.leave")}</a>
        </p>
      ) : (
        <form className="search-form" method="post" action={`/${t.lang}/search`}>
          <input type="hidden" name="quiet" value="1" />
          <label className="words">
            <span>{t("search.quiet.label")}</span>
            <input type="search" name="q" maxLength={300} autoComplete="off" required />
          </label>
          <button type="submit">{t("search.quiet.go")}</button>
        </form>
      )}
    </section>
  );
}
