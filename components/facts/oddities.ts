import type { WorkspaceReference } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type LawVersions, type Oddity, plausibilityOf } from "@/lib/domain/plausibility-of";

/** What looks odd to the law in a case, by the versions that the workspace has loaded. */
export function oddities(entry: CaseEntry, reference: WorkspaceReference): Oddity[] {
  return plausibilityOf(entry, versionsOf(reference));
}

const kept = new WeakMap<WorkspaceReference, LawVersions>();

function versionsOf(reference: WorkspaceReference): LawVersions {
  const before = kept.get(reference);
  if (before) return before;
  const versions = new Map(reference.provisions.map((each) => [each.id, each.versions] as const));
  kept.set(reference, versions);
  return versions;
}
