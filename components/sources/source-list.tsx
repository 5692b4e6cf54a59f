import { ledgerAddress } from "@/components/figures/ledger-address";
import { PageOpening } from "@/components/prose/page-opening";
import { addresses } from "@/components/values/addresses";
import { ValueWords } from "@/components/values/stated-value";
import type { SourceListView, SourceRow } from "@/lib/domain/public/views";
import { formatList } from "@/lib/messages/formatters/list";
import type { Translator } from "@/lib/messages/translator";
import { SourceTitle } from "./source-title";

/** Every source, with who published it, whom it relays, and how much of it is quoted here. */
export function SourceList({ view, t }: { view: SourceListView; t: Translator }) {
  return (
    <>
      <PageOpening title={t("sources.title")} standfirst={t("sources.standfirst")} />
      <p className="onward">
        <a href={ledgerAddress(t.lang, "network")}>{t("ledger.network.fromSources")}</a>
      </p>
      <ol className="entries">
        {view.sources.map((source) => (
          <SourceEntry key={source.id} source={source} t={t} />
        ))}
      </ol>
    </>
  );
}

function SourceEntry({ source, t }: { source: SourceRow; t: Translator }) {
  const relayed = [...new Set(source.relays.map((relay) => relay.publisher))];
  return (
    <li>
      <h2>
        <a href={addresses.source(t.lang, source.id)}>
          <SourceTitle source={source} t={t} />
        </a>
      </h2>
      <p>
        <ValueWords stated={source.publisher} t={t} /> ·{" "}
        <ValueWords stated={source.published} t={t} /> · {t.code("source-kind", source.kind)},{" "}
        {t.code("language", source.language)}
      </p>
      {relayed.length > 0 ? (
        <p className="aside">
          {t("sources.relays")}: {formatList(relayed, t.lang)}
        </p>
      ) : null}
      {source.risk ? <p className="caution">{source.risk}</p> : null}
      <p className="aside">
        {t("sources.quotations.count", { n: source.quotations })} ·{" "}
        {t("sources.cases.count", { n: source.cases })}
      </p>
    </li>
  );
}
