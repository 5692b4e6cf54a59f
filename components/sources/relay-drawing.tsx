import type { PublicSource } from "@/lib/domain/public/public-source";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";

const rowHeight = 34;
const top = 20;
/** The width of a letter, on the generous side, in the units of the drawing. */
const letter = 7.6;

/** From whom the reporting comes, through whom it reached the casebook. The list beside it says the same. */
export function RelayDrawing({ source, t }: { source: PublicSource; t: Translator }) {
  const publisher = formatValue(source.publisher.value, t);
  const roots = [...new Set(source.relays.map((relay) => relay.publisher))];
  if (roots.length === 0) return null;
  const middle = top + ((roots.length - 1) * rowHeight) / 2;
  const start = Math.max(...roots.map((root) => root.length)) * letter + 10;
  const through = start + 84;
  const onward = through + publisher.length * letter + 20;
  const height = top * 2 + (roots.length - 1) * rowHeight;
  const spoken = roots.map((from) => t("sources.relays.line", { from, publisher })).join("; ");
  return (
    <figure className="relays">
      <svg viewBox={`0 0 720 ${height}`} role="img" aria-label={spoken}>
        {roots.map((root, index) => (
          <Root key={root} name={root} from={start} y={top + index * rowHeight} middle={middle} />
        ))}
        <text className="strong" x={through} y={middle + 5}>
          {publisher}
        </text>
        <path className="way" d={`M ${onward} ${middle} H ${onward + 48}`} />
        <path className="head" d={`M ${onward + 56} ${middle} l -9 -4.5 v 9 z`} />
        <text x={onward + 66} y={middle + 5}>
          {t("sources.relays.casebook")}
        </text>
      </svg>
      <figcaption>{t("sources.relays.caption")}</figcaption>
    </figure>
  );
}

type RootProps = { name: string; from: number; y: number; middle: number };

function Root({ name, from, y, middle }: RootProps) {
  return (
    <g>
      <text x="0" y={y + 5}>
        {name}
      </text>
      <path className="way" d={`M ${from} ${y} h 14 L ${from + 44} ${middle} H ${from + 66}`} />
      <path className="head" d={`M ${from + 74} ${middle} l -9 -4.5 v 9 z`} />
    </g>
  );
}
