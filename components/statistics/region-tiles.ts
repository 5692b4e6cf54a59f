/**
 * Where the regions stand on the map of squares, by the portal's codes: a row of the map in each line,
 * north above, west on the left. They lie roughly as they do on the ground.
 */
const rows = [
  "-- -- -- 51 -- -- -- -- -- -- -- -- -- -- -- -- 87",
  "-- -- 10 -- 29 83 -- -- 89 -- -- -- -- 14 49 41 --",
  "-- 78 47 35 -- 11 -- -- 86 -- -- -- -- -- -- -- --",
  "39 60 53 76 44 43 59 66 72 70 24 38 04 75 28 27 65",
  "-- 67 69 37 52 12 18 74 45 54 42 19 17 -- 79 25 --",
  "-- 40 77 50 33 21 16 03 55 22 02 -- -- -- -- -- --",
  "-- 32 71 62 13 73 63 56 -- -- -- -- -- -- -- -- --",
  "-- 57 48 68 58 64 -- -- -- -- -- -- -- -- -- -- --",
  "-- 46 31 36 34 30 -- -- -- -- -- -- -- -- -- -- --",
  "96 90 93 94 61 08 -- -- -- -- -- -- 95 -- -- -- --",
  "-- 91 -- 23 01 26 20 05 -- -- -- -- -- -- -- -- --",
  "-- 92 -- -- 09 07 15 06 -- -- -- -- -- -- -- -- --",
];

/** The square of a region, counted from the left and from above. */
export type RegionTile = { code: string; column: number; row: number };

/** Every region with its square. */
export const regionTiles: readonly RegionTile[] = rows.flatMap((line, row) =>
  line.split(" ").flatMap((code, column) => (code === "--" ? [] : [{ code, column, row }])),
);

/** How many squares the map is wide and high. */
export const tileGrid = { columns: 17, rows: rows.length } as const;
