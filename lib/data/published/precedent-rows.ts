import type { Tx } from "@/lib/data/desk/tx";
import type { PrecedentProfile } from "@/lib/domain/precedents/precedent-profile";
import { profilesOfCase } from "@/lib/domain/precedents/profiles-of-case";
import type { Json } from "@/lib/domain/projection/json";
import { publicCase } from "@/lib/domain/public/public-case";

type Version = { id: string; version: number };

/** Stores the defendants of new versions of cases, as precedents are compared by them. */
export async function storePrecedents(
  tx: Tx,
  versions: readonly (Version & { profiles: readonly PrecedentProfile[] })[],
): Promise<void> {
  await tx.precedentRow.createMany({
    data: versions.flatMap(({ id, version, profiles }) =>
      profiles.map((profile) => ({
        subjectId: id,
        version,
        ordinal: profile.ordinal,
        profile,
      })),
    ),
  });
}

/** Makes the defendants of a version anew from what a redaction has left of its document. */
export async function rewritePrecedents(tx: Tx, of: Version, left: Json): Promise<void> {
  const profiles = profilesOfCase(publicCase.parse(left));
  await tx.precedentRow.deleteMany({ where: { subjectId: of.id, version: of.version } });
  await storePrecedents(tx, [{ ...of, profiles }]);
}

/** Takes the defendants of every version of a case away. */
export async function deletePrecedents(tx: Tx, id: string): Promise<void> {
  await tx.precedentRow.deleteMany({ where: { subjectId: id } });
}
