import type { Prisma } from "@/lib/data/generated/client";
import { dayOf, dayOrNull } from "@/lib/data/json-column";
import { type ProvisionVersion, provisionVersion } from "@/lib/domain/provision";

/** What is loaded with a provision version. */
export const versionInclude = {
  provision: { select: { articleNumber: true, part: true } },
  penalties: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ProvisionVersionInclude;

type Row = Prisma.ProvisionVersionGetPayload<{ include: typeof versionInclude }>;

/** A provision version as the domain knows it. */
export function toProvisionVersion(row: Row): ProvisionVersion {
  return provisionVersion.parse({
    id: row.id,
    provision: row.provisionId,
    article: row.provision.articleNumber,
    part: row.provision.part,
    gistEn: row.gistEn,
    gistRu: row.gistRu,
    penalties: row.penalties.map(({ kind, minMonths, maxMonths, other }) => ({
      kind,
      minMonths,
      maxMonths,
      other,
    })),
    circumstances: row.circumstances,
    subjects: row.subjects,
    qualifiers: row.qualifiers,
    absenceDays: row.absenceDays,
    fault: row.fault,
    gravity: row.gravity,
    validFrom: dayOf(row.validFrom),
    validTo: dayOrNull(row.validTo),
    basis: row.basis,
    confidence: row.confidence,
    introducedBy: row.introducedBy,
    note: row.note,
  });
}
