import { splitProvision } from "@/lib/domain/provision";

/** The provisions of the reference data, as readers of records ask for them. */
export type KnownProvisions = {
  /** Ids with a part: `337(2.1)`; an article without parts by its number alone. */
  provisions: ReadonlySet<string>;
  articles: ReadonlySet<string>;
};

/** Makes that list from the ids of provisions. */
export function knownProvisions(ids: Iterable<string>): KnownProvisions {
  const provisions = new Set(ids);
  return { provisions, articles: new Set([...provisions].map((id) => splitProvision(id)[0])) };
}
