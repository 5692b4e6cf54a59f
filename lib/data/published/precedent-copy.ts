import { publishedClient } from "@/lib/data/clients";
import type { PrecedentProfile, PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { precedentRow } from "@/lib/domain/precedents/precedent-row";
import type { PageKeys } from "@/lib/domain/public/shown";
import { type CaseVersion, readCaseVersions, readCaseVersionsAt } from "./read-data-versions";
import { readPrecedentRows } from "./read-precedent-rows";

/** The keys on whose versions the copy depends. */
export const precedentKeys = ["cases", "courts"] as const;

/** The copies of this process: one for each version of the data that was asked for lately. */
type Copies = { keys: string; byVersion: Map<number, Promise<Precedents>> };

/** Every defendant told of, and how many public cases tell of none. */
export type Precedents = { rows: readonly PrecedentRow[]; untold: number };

/** How many versions of the data are held at a time, the present one among them. */
const mostCopies = 4;
const present = 0;

let copies: Copies = { keys: "", byVersion: new Map() };

/** The defendants of the present version of each case, as they were read; of this version of the courts. */
type Known = { courts: number; rows: ReadonlyMap<string, PrecedentRow[]> };
let known: Known = { courts: 0, rows: new Map() };

/**
 * Every defendant of every public case, in the order of the numbers of the cases: of the present
 * version of the data, or of an earlier one. Held in memory until one of the keys is announced anew;
 * `keys` are their versions, read before this.
 */
export function readPrecedents(keys: PageKeys, dataVersion: number | null): Promise<Precedents> {
  const of = precedentKeys.map((key) => keys[key] ?? 0).join("/");
  if (copies.keys !== of) copies = { keys: of, byVersion: new Map() };
  const { byVersion } = copies;
  const number = dataVersion ?? present;
  const rows = byVersion.get(number) ?? fill(number, keys.courts ?? 0);
  byVersion.delete(number);
  byVersion.set(number, rows);
  rows.catch(() => byVersion.delete(number));
  for (const oldest of byVersion.keys())
    if (byVersion.size > mostCopies && oldest !== present) byVersion.delete(oldest);
  return rows;
}

async function fill(number: number, courts: number): Promise<Precedents> {
  const isPresent = number === present;
  const versions = await (isPresent ? readCaseVersions() : readCaseVersionsAt(number));
  const byVersion = await rowsOf(versions, courts);
  if (isPresent) known = { courts, rows: byVersion };
  const rows = [...byVersion.values()];
  return { rows: rows.flat(), untold: rows.filter(({ length }) => length === 0).length };
}

/** Reads only what is not held yet; what the present version no longer has is let go. */
async function rowsOf(
  versions: readonly CaseVersion[],
  courts: number,
): Promise<Map<string, PrecedentRow[]>> {
  const held: Known["rows"] = known.courts === courts ? known.rows : new Map();
  const profiles = await readPrecedentRows(versions.filter((one) => !held.has(keyOf(one))));
  const regions = await readCourtRegions();
  const made = ({ id, version }: CaseVersion) =>
    (profiles.get(id) ?? []).map((profile) =>
      precedentRow({ id, version, regions: regionsOf(profile, regions), profile }),
    );
  return new Map(versions.map((one) => [keyOf(one), held.get(keyOf(one)) ?? made(one)]));
}

function keyOf({ id, version, state }: CaseVersion): string {
  return `${id}/${version}/${state}`;
}

async function readCourtRegions(): Promise<Map<string, string>> {
  const rows = await publishedClient().court.findMany({
    select: { code: true, regionCode: true },
  });
  return new Map(rows.flatMap((row) => (row.regionCode ? [[row.code, row.regionCode]] : [])));
}

function regionsOf({ courts }: PrecedentProfile, regions: ReadonlyMap<string, string>): string[] {
  return [...new Set(courts.flatMap((court) => regions.get(court) ?? []))];
}
