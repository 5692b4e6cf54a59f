import type { EchoRoot } from "@/lib/domain/ledger/echo";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { baseline, type EchoLine, type EchoTree, echoShape, echoSize } from "./echo-shape";

/** Who counted and through whom it was read, as a tree with bars. The table beside it says the same. */
export function EchoDrawing({ roots, t }: { roots: readonly EchoRoot[]; t: Translator }) {
  const shape = echoShape(roots);
  return (
    <figure className="ledger-chart">
      <svg
        viewBox={`0 0 ${echoSize.width} ${shape.height}`}
        role="img"
        aria-labelledby="echo-title echo-desc"
      >
        <title id="echo-title">{t("ledger.echo.chart")}</title>
        <desc id="echo-desc">{roots.map((root) => spoken(root, t)).join(". ")}</desc>
        {shape.trees.map((tree) => (
          <Tree key={tree.trunk.from} tree={tree} t={t} />
        ))}
      </svg>
    </figure>
  );
}

/** Where a bar stands within its row, under the name. */
const barTop = 20;

function Tree({ tree: { lines, trunk }, t }: { tree: EchoTree; t: Translator }) {
  return (
    <g>
      {lines.length > 1 ? (
        <line className="way" x1="6" y1={trunk.from} x2="6" y2={trunk.to} />
      ) : null}
      {lines.map((line) => (
        <Line key={line.y} line={line} t={t} />
      ))}
    </g>
  );
}

function Line({ line: { name, of, count, y, width }, t }: { line: EchoLine; t: Translator }) {
  const isRoot = of === "root";
  const left = isRoot ? 0 : echoSize.left;
  return (
    <g>
      {isRoot ? null : (
        <line className="way" x1="6" y1={y + baseline - 4} x2="16" y2={y + baseline - 4} />
      )}
      <text className={isRoot ? "strong" : undefined} x={left} y={y + baseline}>
        {name ?? t("ledger.echo.direct")}
      </text>
      <rect className={`bar-${of}`} x={left} y={y + barTop} width={width} height={echoSize.bar} />
      <text className="strong" x={left + width + 6} y={y + barTop + echoSize.bar - 2}>
        {formatNumber(count, t.lang)}
      </text>
    </g>
  );
}

function spoken({ root, figures, direct, relays }: EchoRoot, t: Translator): string {
  const passed = relays.map(({ by, figures: own }) =>
    t("ledger.echo.chart.relay", { n: own.length, name: by.name }),
  );
  return t("ledger.echo.chart.root", {
    name: root.name,
    n: figures.length,
    direct: direct.length,
    relays: passed.join(""),
  });
}
