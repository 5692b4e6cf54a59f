import type { Network } from "@/lib/domain/ledger/network";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import {
  drawingMargin,
  lineHeight,
  type NetworkArrow,
  type NetworkBox,
  nameTop,
  networkShape,
} from "./network-shape";

/** Who relays whom, from left to right, in a box that scrolls by itself. The tables say the same. */
export function NetworkDrawing({ network, t }: { network: Network; t: Translator }) {
  const { boxes, arrows, width, height } = networkShape(network);
  const title = t("ledger.network.chart");
  return (
    <figure className="network">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <svg
          width={width}
          height={height}
          viewBox={`${-drawingMargin} ${-drawingMargin} ${width} ${height}`}
          role="img"
          aria-labelledby="network-title network-desc"
        >
          <title id="network-title">{title}</title>
          <desc id="network-desc">{spokenNetwork(network, t)}</desc>
          {arrows.map((arrow) => (
            <Arrow key={arrow.key} arrow={arrow} t={t} />
          ))}
          {boxes.map((box) => (
            <NodeBox key={box.id} box={box} t={t} />
          ))}
        </svg>
      </section>
      <figcaption>{t("ledger.network.key")}</figcaption>
    </figure>
  );
}

function Arrow({ arrow, t }: { arrow: NetworkArrow; t: Translator }) {
  const { path, head, isSaid, figures, number } = arrow;
  return (
    <g>
      <path className={isSaid ? "way" : "way way-unsaid"} d={path} />
      <path className="head" d={head} />
      {figures > 0 ? (
        <text className="strong" x={number.x} y={number.y} textAnchor={number.anchor}>
          {formatNumber(figures, t.lang)}
        </text>
      ) : null}
    </g>
  );
}

function NodeBox({ box, t }: { box: NetworkBox; t: Translator }) {
  const { node, lines, x, y, width, height, under } = box;
  const top = nameTop(box);
  return (
    <g>
      <rect className={`node node-${node.standing}`} x={x} y={y} width={width} height={height} />
      <text className="strong">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name never change places
          <tspan key={at} x={x + 12} y={top + at * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={x + 12} y={under}>
        {t.code("network-standing", node.standing)}
      </text>
    </g>
  );
}

/** What the drawing shows, in words: each link, then how everybody stands in it. */
export function spokenNetwork({ nodes, links }: Network, t: Translator): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const ways = links.map(({ from, to, figures }) =>
    t("ledger.network.chart.link", {
      from: names.get(from) ?? from,
      to: names.get(to) ?? to,
      n: figures.length,
    }),
  );
  const standing = nodes
    .filter(({ id }) => linked.has(id))
    .map((node) =>
      t("ledger.network.chart.node", {
        name: node.name,
        standing: t.code("network-standing", node.standing),
      }),
    );
  return `${ways.join("; ")}. ${standing.join("; ")}.`;
}
