import { addresses } from "@/components/values/addresses";
import { DateText } from "@/components/values/date-text";
import { Worded } from "@/components/values/worded";
import type { PublicCase } from "@/lib/domain/public/public-case";
import { tellersOf } from "@/lib/domain/public/tellers";
import { formatList } from "@/lib/messages/formatters/list";
import type { Translator } from "@/lib/messages/translator";

type SourceOfCase = PublicCase["sources"][number];

/** What the case rests on, who relays whom, and where opening a link endangers a reader. */
export function CaseSources({ sources, t }: { sources: readonly SourceOfCase[]; t: Translator }) {
  if (sources.length === 0) return null;
  return (
    <section className="case-sources" aria-labelledby="sources">
      <h2 id="sources">{t("case.sources")}</h2>
      <p>{t("case.told", { tellers: tellersOf(sources) })}</p>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceLine({ source, t }: { source: SourceOfCase; t: Translator }) {
  const lang = source.language === t.lang ? undefined : source.language;
  return (
    <>
      <p>
        {source.publisher === "" ? null : (
          <>
            <Worded text={source.publisher} lang={t.lang} />.{" "}
          </>
        )}
        <a href={addresses.source(t.lang, source.id)} lang={lang}>
          {source.title}
        </a>
        . <DateText date={source.published} t={t} />.
      </p>
      {source.relays.length === 0 ? null : (
        <p className="aside">{t("case.relays", { whom: formatList(source.relays, t.lang) })}</p>
      )}
      <SourceAddress source={source} t={t} />
    </>
  );
}

/** The address of a source that endangers a reader stands there as text, never as a link. */
function SourceAddress({ source, t }: { source: SourceOfCase; t: Translator }) {
  const { address, risk } = source;
  return (
    <>
      {address === null ? null : (
        <p className="address">
          {risk === null ? (
            <a href={address} rel="noreferrer nofollow external">
              {address}
            </a>
          ) : (
            address
          )}
        </p>
      )}
      {risk === null ? null : (
        <p className="risk">
          <b>{t("case.risk")}</b> {risk}
        </p>
      )}
    </>
  );
}
