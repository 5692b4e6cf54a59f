import { courtHostKey, courtKey, courtNameKey } from "./court-key";
import type { CourtRecord } from "./court-record";

/** A court of the reference data, as far as records name it. */
export type NamedCourt = {
  code: string;
  nameRu: string;
  shortRu: string | null;
  formerNames: readonly string[];
  host: string | null;
};

/** What an editor settled about a printed name or host; null: a court of no concern here. */
export type SettledName = { key: string; court: string | null };

/**
 * What became of the court of a record. `key` stands in the record's identity; `named` is the key of the
 * name by which an editor told the court, null where it is told otherwise.
 */
export type ResolvedCourt = {
  key: string;
  court: string | null;
  named: string | null;
  settled: boolean;
};

/** What a record says of its court. */
export type ToldCourt = Pick<CourtRecord, "courtRaw" | "courtHints" | "instance">;

/**
 * Finds the courts of records: by what an editor settled, by their own code, host, present or former name; else, in
 * the first instance, by the code in the UID, which names the court where the case began. A name or
 * host that two courts bore decides nothing.
 */
export function courtResolver(courts: readonly NamedCourt[], settled: readonly SettledName[]) {
  const codes = new Set(courts.map(({ code }) => code));
  const settledNames = new Map(settled.map(({ key, court }) => [key, court]));
  const names = unambiguous(courts.flatMap(namesOf));
  const hosts = unambiguous(
    courts.flatMap(({ code, host }) => (host ? [[courtHostKey(host), code] as const] : [])),
  );
  const known = (code: string | null) => (code !== null && codes.has(code) ? code : null);
  const codeIn = ({
    courtHints: { host, code, own },
    courtRaw,
    instance,
  }: ToldCourt): string | null => {
    const byHost = host === null ? undefined : hosts.get(courtHostKey(host));
    const byName = courtRaw === null ? undefined : names.get(courtNameKey(courtRaw));
    const began = instance === "first" && isMilitaryOrUntold(courtRaw);
    return known(own) ?? byHost ?? byName ?? (began ? known(code) : null);
  };
  return remembering((record: ToldCourt): ResolvedCourt => {
    const key = courtKey(record);
    if (key !== null && settledNames.has(key)) {
      const court = settledNames.get(key) ?? null;
      return { key: court ?? key, court, named: court && key, settled: true };
    }
    const court = codeIn(record);
    return { key: court ?? key ?? "", court, named: null, settled: court !== null };
  });
}
export type CourtResolver = ReturnType<typeof courtResolver>;

/** Files name few courts, each many times; what a file of nothing but names fills is forgotten. */
const mostRemembered = 5_000;

type Resolve = (record: ToldCourt) => ResolvedCourt;

function remembering(resolve: Resolve): Resolve {
  const found = new Map<string, ResolvedCourt>();
  return (record) => {
    const { courtRaw, courtHints, instance } = record;
    const { own, host, code } = courtHints;
    const told = JSON.stringify([courtRaw, own, host, code, instance]);
    const before = found.get(told);
    if (before) return before;
    if (found.size >= mostRemembered) found.clear();
    const court = resolve(record);
    found.set(told, court);
    return court;
  };
}

const military = /(?:^| )(?:\p{L}*военн\p{L}*|гвс|овс|фвс)(?: |$)/u;

/** A case may have begun before a military court and be before another one now. */
function isMilitaryOrUntold(name: string | null): boolean {
  return name === null || military.test(courtNameKey(name));
}

function namesOf({
  code,
  nameRu,
  shortRu,
  formerNames,
}: NamedCourt): (readonly [string, string])[] {
  return [nameRu, shortRu ?? "", ...formerNames]
    .map(courtNameKey)
    .filter((name) => name !== "")
    .map((name) => [name, code] as const);
}

/** Only what one code alone is known by. */
function unambiguous(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const known = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of pairs) {
    const before = known.get(name);
    if (before !== undefined && before !== code) shared.add(name);
    known.set(name, code);
  }
  for (const name of shared) known.delete(name);
  return known;
}
