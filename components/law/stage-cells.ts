import { type ProvisionVersion, versionOn } from "@/lib/domain/provision";
import type { ArticleView } from "@/lib/domain/public/views";

type Stage = ArticleView["stages"][number];

/** What became of a part at a stage of the law, against the stage before it. */
export type StageChange = "original" | "added" | "changed" | "removed" | "same" | "absent";
export type StageCell = { stage: Stage; version: ProvisionVersion | null; change: StageChange };

/** The versions of one part through the stages of the law, in the order of the stages. */
export function stageCells(
  versions: readonly ProvisionVersion[],
  stages: readonly Stage[],
): StageCell[] {
  const inStages = stages.map((stage) => versionIn(versions, stage));
  return stages.map((stage, index) => {
    const version = inStages[index] ?? null;
    if (index === 0) return { stage, version, change: version ? "original" : "absent" };
    return { stage, version, change: changeOf(inStages[index - 1] ?? null, version) };
  });
}

/** The version in force when a stage begins; for the first, the last one that it saw. */
function versionIn(versions: readonly ProvisionVersion[], stage: Stage): ProvisionVersion | null {
  if (stage.validFrom !== null) return versionOn(versions, stage.validFrom);
  const end = stage.validTo;
  if (end === null) return versions.at(-1) ?? null;
  return (
    versions.findLast((v) => v.validFrom < end && (v.validTo === null || v.validTo >= end)) ?? null
  );
}

function changeOf(before: ProvisionVersion | null, now: ProvisionVersion | null): StageChange {
  if (before === null) return now === null ? "absent" : "added";
  if (now === null) return "removed";
  return before.id === now.id ? "same" : "changed";
}
