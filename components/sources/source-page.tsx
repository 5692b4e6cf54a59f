import { PageOpening } from "@/components/prose/page-opening";
import type { SourceView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { Captures } from "./captures";
import { Quotations } from "./quotations";
import { RelayDrawing } from "./relay-drawing";
import { SourceRows } from "./source-rows";
import { SourceTitle } from "./source-title";

/** A source: what it is, whom it relays, the copy behind it, and every word quoted from it. */
export function SourcePage({ view, t }: { view: SourceView; t: Translator }) {
  const { source } = view;
  return (
    <>
      <PageOpening
        kicker={<a href={`/${t.lang}/sources`}>{t("sources.title")}</a>}
        title={<SourceTitle source={source} t={t} />}
        size="long"
        standfirst={
          source.titleBasis === "described" ? (
            <span className="aside">{t("sources.titleDescribed")}</span>
          ) : undefined
        }
      />
      {source.risk ? (
        <aside className="caution">
          <b>{t("sources.risk")}</b> {source.risk}
        </aside>
      ) : null}
      <SourceRows source={source} t={t} />
      <section aria-labelledby="relays-title">
        <h2 id="relays-title">{t("sources.relays")}</h2>
        <RelayDrawing source={source} t={t} />
        <Relays view={view} t={t} />
      </section>
      <Quotations view={view} t={t} />
      <Captures captures={source.captures} t={t} />
      <p className="fine">
        {t("sources.publishedOn", { date: formatDay(view.publishedOn, t.lang) })}
      </p>
    </>
  );
}

function Relays({ view, t }: { view: SourceView; t: Translator }) {
  const { relays } = view.source;
  if (relays.length === 0) return <p className="aside">{t("sources.relays.none")}</p>;
  return (
    <ul className="spaced measure">
      {relays.map((relay) => (
        <li key={`${relay.publisher} ${relay.what}`}>
          <b>{relay.publisher}</b>: {relay.what}
        </li>
      ))}
    </ul>
  );
}
