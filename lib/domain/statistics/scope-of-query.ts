import type { FactScope } from "./fact-scope";
import type { StatisticsQuery } from "./query";

/** A court with the court above it, as far as the scope needs it. */
export type KnownCourt = { code: string; kind: string; superior: string | null };

const districtKinds: ReadonlySet<string> = new Set(["district", "fleet"]);

/** The district or fleet military court of a court: itself, the one above it, or none. */
export function districtsOf(courts: readonly KnownCourt[]): (court: string) => string | null {
  const districts = new Set(courts.filter(isDistrict).map(({ code }) => code));
  const over = new Map(courts.map(({ code, superior }) => [code, superior]));
  return (court) => {
    const found = districts.has(court) ? court : over.get(court);
    return found && districts.has(found) ? found : null;
  };
}

/** Whether a court is a district or fleet military court. */
export function isDistrict({ kind }: KnownCourt): boolean {
  return districtKinds.has(kind);
}

/** Which records a question is about. */
export function scopeOfQuery(query: StatisticsQuery, courts: readonly KnownCourt[]): FactScope {
  const { provision, region, instance } = query;
  return {
    provisions: provision === null ? null : [provision],
    courts: courtsOf(query, courts),
    region,
    instance,
  };
}

function courtsOf(
  { court, district }: StatisticsQuery,
  courts: readonly KnownCourt[],
): Set<string> | null {
  if (district === null) return court === null ? null : new Set([court]);
  const districtOf = districtsOf(courts);
  const within = courts.map(({ code }) => code).filter((code) => districtOf(code) === district);
  return new Set(court === null ? within : within.filter((code) => code === court));
}
