import type { GroupRow } from "@/lib/domain/statistics/group-rows";
import type { Measure } from "@/lib/domain/statistics/query";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { formatNumber } from "@/lib/messages/formatters/number";
import { regionShort } from "@/lib/messages/region-short";
import type { Translator } from "@/lib/messages/translator";
import { regionName } from "./names";
import { standingOf } from "./region-standing";
import { type RegionTile, regionTiles, tileGrid } from "./region-tiles";
import { stepOf, stepsOf } from "./tile-steps";

type TileMapProps = {
  rows: readonly GroupRow[];
  measure: Measure;
  view: StatisticsView;
  title: string;
  t: Translator;
};

const tile = 42;
const gap = 3;

/** Every region as a square, the darker the more cases the courts in it have. */
export function TileMap({ rows, measure, view, title, t }: TileMapProps) {
  const counts = new Map(rows.map((row) => [row.code, row[measure]]));
  const steps = stepsOf([...counts.values()]);
  return (
    <svg
      className="tile-map"
      viewBox={`0 0 ${tileGrid.columns * tile} ${tileGrid.rows * tile}`}
      role="img"
      aria-labelledby="map-title map-desc"
    >
      <title id="map-title">{title}</title>
      <desc id="map-desc">{described(rows, measure, view, t)}</desc>
      {regionTiles.map((place) => {
        const count = counts.get(place.code) ?? 0;
        return (
          <Tile
            key={place.code}
            place={place}
            count={count}
            step={stepOf(count, steps)}
            standing={standingOf(view.names.regions[place.code]?.status ?? null)}
            t={t}
          />
        );
      })}
    </svg>
  );
}

type TileProps = {
  place: RegionTile;
  count: number;
  step: number;
  standing: string;
  t: Translator;
};

function Tile({ place, count, step, standing, t }: TileProps) {
  const [x, y] = [place.column * tile, place.row * tile];
  return (
    <g className={`tile step-${step} ${standing}`}>
      <rect x={x + gap / 2} y={y + gap / 2} width={tile - gap} height={tile - gap} />
      <text x={x + tile / 2} y={y + 17} textAnchor="middle">
        {regionShort(place.code, t.lang)}
      </text>
      <text className="count" x={x + tile / 2} y={y + 32} textAnchor="middle">
        {count > 0 ? formatNumber(count, t.lang) : ""}
      </text>
    </g>
  );
}

function described(
  rows: readonly GroupRow[],
  measure: Measure,
  view: StatisticsView,
  t: Translator,
): string {
  const told = rows.filter((row) => row.code !== null && row[measure] > 0);
  const most = [...told].sort((a, b) => b[measure] - a[measure]).slice(0, 5);
  const isOccupied = (code: string | null) =>
    standingOf(view.names.regions[code ?? ""]?.status ?? null) === "occupied";
  const number = (n: number) => formatNumber(n, t.lang);
  return t("statistics.map.desc", {
    n: told.length,
    most: most
      .map(({ code, ...row }) =>
        t("statistics.bars.row", { name: regionName(code, view, t), n: number(row[measure]) }),
      )
      .join("; "),
    occupied: number(
      told.filter(({ code }) => isOccupied(code)).reduce((sum, row) => sum + row[measure], 0),
    ),
  });
}
