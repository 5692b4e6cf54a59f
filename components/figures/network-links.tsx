import { SourceTitle } from "@/components/sources/source-title";
import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { Network, NetworkLink } from "@/lib/domain/ledger/network";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

/** Every link with the figures that were read this way and the publications that relay. */
export function LinkTable({ network, t }: { network: Network; t: Translator }) {
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  return (
    <table className="list network-links">
      <caption>{t("ledger.network.links")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ledger.network.to")}</th>
          <th scope="col">{t("ledger.network.from")}</th>
          <th scope="col">{t("ledger.network.figures")}</th>
          <th scope="col">{t("ledger.network.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {network.links.map((link) => (
          <tr key={`${link.from} ${link.to}`}>
            <th scope="row">
              <Worded text={names.get(link.to) ?? link.to} lang={t.lang} />
            </th>
            <td data-label={t("ledger.network.from")}>
              <Worded text={names.get(link.from) ?? link.from} lang={t.lang} />
            </td>
            <td data-label={t("ledger.network.figures")}>
              <Figures link={link} t={t} />
            </td>
            <td data-label={t("ledger.network.sources")}>
              <Sources link={link} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type LinkProps = { link: NetworkLink; t: Translator };

/** How many they are, then each by its number in the ledger. */
function Figures({ link: { figures }, t }: LinkProps) {
  if (figures.length === 0) return "0";
  return (
    <>
      <b>{formatNumber(figures.length, t.lang)}</b>
      <span className="network-figures">
        {figures.map(({ id, number }) => (
          <a
            key={id}
            href={addresses.figure(t.lang, id)}
            aria-label={t("ledger.network.figure", { n: number })}
          >
            {number}
          </a>
        ))}
      </span>
    </>
  );
}

function Sources({ link: { sources }, t }: LinkProps) {
  return (
    <ul>
      {sources.map(({ source, what }) => (
        <li key={source.id}>
          <a href={addresses.source(t.lang, source.id)}>
            <SourceTitle source={source} t={t} />
          </a>
          {what.length > 0 ? <small>{what.join("; ")}</small> : null}
        </li>
      ))}
    </ul>
  );
}
