import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { type PrecedentProfile, precedentProfile } from "@/lib/domain/precedents/precedent-profile";
import { profilesOfCase } from "@/lib/domain/precedents/profiles-of-case";
import { publicCase } from "@/lib/domain/public/public-case";
import type { CaseVersion } from "./read-data-versions";

/** How many cases are read at a time, so that others are served in between. */
const atOnce = 2_000;

type Profiles = Map<string, PrecedentProfile[]>;

const stored = z.array(z.object({ id: z.string(), profile: z.unknown() }));

/** The defendants of these versions of cases, by the number of the case. */
export async function readPrecedentRows(versions: readonly CaseVersion[]): Promise<Profiles> {
  const found: Profiles = new Map();
  for (let from = 0; from < versions.length; from += atOnce) {
    const some = versions.slice(from, from + atOnce);
    for (const [id, profiles] of await readStored(some)) found.set(id, profiles);
    const missing = some.filter(({ id }) => !found.has(id));
    for (const [id, profiles] of await readFromDocuments(missing)) found.set(id, profiles);
  }
  return found;
}

async function readStored(versions: readonly CaseVersion[]): Promise<Profiles> {
  const rows = await publishedClient().$queryRaw`
    SELECT r.subject_id AS id, r.profile
    FROM published.precedent_row r
    JOIN unnest(${versions.map(({ id }) => id)}::text[],
      ${versions.map(({ version }) => version)}::int[]) AS wanted (id, version)
      ON r.subject_id = wanted.id AND r.version = wanted.version
    ORDER BY r.subject_id COLLATE "C", r.ordinal`;
  const profiles: Profiles = new Map();
  const outdated = new Set<string>();
  for (const { id, profile } of stored.parse(rows)) {
    const read = precedentProfile.safeParse(profile);
    if (read.success) profiles.set(id, [...(profiles.get(id) ?? []), read.data]);
    else outdated.add(id);
  }
  for (const id of outdated) profiles.delete(id);
  return profiles;
}

/** Of versions that became public before there were such rows, or with rows of another kind. */
async function readFromDocuments(versions: readonly CaseVersion[]): Promise<Profiles> {
  if (versions.length === 0) return new Map();
  const rows = await publishedClient().publication.findMany({
    where: {
      kind: "case",
      lang: "en",
      OR: versions.map(({ id, version }) => ({ id, version })),
    },
    select: { id: true, document: true },
  });
  return new Map(
    rows.map(({ id, document }) => [
      id,
      document === null ? [] : profilesOfCase(publicCase.parse(document)),
    ]),
  );
}
