import { Worded } from "@/components/values/worded";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import { formatList } from "@/lib/messages/formatters/list";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { ledgerAddress } from "./ledger-address";
import { NetworkDrawing } from "./network-drawing";
import { LinkTable } from "./network-links";

type Network = Extract<LedgerView, { view: "network" }>;
type NetworkViewProps = { view: Network; t: Translator };

/** Who relays whom: the drawing, the same link by link, and how everybody stands in it. */
export function NetworkView({ view, t }: NetworkViewProps) {
  if (view.links.length === 0) return <p className="empty">{t("ledger.network.none")}</p>;
  return (
    <>
      <NetworkDrawing network={view} t={t} />
      <p className="aside measure">{t("ledger.network.note")}</p>
      <LinkTable network={view} t={t} />
      <NodeTable view={view} t={t} />
      <Apart view={view} t={t} />
      <p className="onward">
        <a href={ledgerAddress(t.lang, "echoes")}>{t("ledger.network.echoes")}</a>
      </p>
    </>
  );
}

function NodeTable({ view: { nodes, links }, t }: NetworkViewProps) {
  return (
    <table className="list network-nodes">
      <caption>{t("ledger.network.nodes")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ledger.network.name")}</th>
          <th scope="col">{t("ledger.network.standing")}</th>
          <th scope="col" className="number">
            {t("ledger.network.own")}
          </th>
          <th scope="col" className="number">
            {t("ledger.network.relays")}
          </th>
          <th scope="col" className="number">
            {t("ledger.network.relayed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map(({ id, name, standing, figures }) => (
          <tr key={id}>
            <th scope="row">
              <Worded text={name} lang={t.lang} />
            </th>
            <td data-label={t("ledger.network.standing")}>
              {t.code("network-standing", standing)}
            </td>
            <Count label={t("ledger.network.own")} n={figures} t={t} />
            <Count
              label={t("ledger.network.relays")}
              n={links.filter(({ to }) => to === id).length}
              t={t}
            />
            <Count
              label={t("ledger.network.relayed")}
              n={links.filter(({ from }) => from === id).length}
              t={t}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ label, n, t }: { label: string; n: number; t: Translator }) {
  return (
    <td className="number" data-label={label}>
      {formatNumber(n, t.lang)}
    </td>
  );
}

/** Those who are linked with nobody stand in no drawing. */
function Apart({ view: { nodes, links }, t }: NetworkViewProps) {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const names = nodes.filter(({ id }) => !linked.has(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="measure">{t("ledger.network.apart", { names: formatList(names, t.lang) })}</p>
  );
}
