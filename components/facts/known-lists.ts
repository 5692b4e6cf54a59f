import type { WorkspaceReference } from "@/components/workspace/workspace-context";
import type { KnownLists } from "@/lib/domain/reading/read-known";

const kept = new WeakMap<WorkspaceReference, KnownLists>();

/** The reference data as names are looked up in it; made once for each loading of it. */
export function knownLists(reference: WorkspaceReference): KnownLists {
  const lists = kept.get(reference) ?? listsOf(reference);
  kept.set(reference, lists);
  return lists;
}

function listsOf(reference: WorkspaceReference): KnownLists {
  return {
    courts: reference.courts.map(({ code, name, town, names = [] }) => ({
      code,
      label: name,
      names: [name, ...names],
      hints: town === "" ? [] : [town],
    })),
    provisions: reference.provisions.map(({ id, name }) => ({
      code: id,
      label: `${id} · ${name}`,
      names: [name],
    })),
    regions: reference.regions.map(({ code, name, names = [] }) => ({
      code,
      label: name,
      names: [name, ...names],
    })),
    units: reference.units.map(({ id, name, names = [] }) => ({
      code: id,
      label: name,
      names: [name, ...names],
    })),
  };
}
