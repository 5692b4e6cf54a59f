import { readTermSets } from "@/lib/data/reference/read-courts";
import type { Shown } from "@/lib/domain/public/shown";
import type { GlossaryView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** The words of the field, in groups. */
export function showGlossary(): Promise<Shown<GlossaryView>> {
  return shownWith(["glossary"], async () => {
    const sets = await readTermSets();
    const groups = [...new Set(sets.map((set) => set.groupName))];
    return found({
      groups: groups.map((group) => ({
        group,
        entries: sets
          .filter((set) => set.groupName === group)
          .map(({ id, ru, en, marks }) => ({ id, group, ru, en, basis: marks.join(" ") })),
      })),
    });
  });
}
