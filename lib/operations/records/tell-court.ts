import type { MovedVersions } from "@/lib/data/desk/record-moving";
import type { Stores } from "@/lib/data/desk/transaction";
import { courtResolver } from "@/lib/domain/records/resolve-court";
import { recordKeys } from "./record-keys";

/** Tells the courts of the records of a printed name once more, by what is settled now. */
export async function tellCourt(
  { recordCourts }: Pick<Stores, "recordCourts">,
  key: string,
): Promise<MovedVersions> {
  const resolve = courtResolver(await recordCourts.known(), await recordCourts.settled());
  return recordCourts.tell(key, resolve);
}

/**
 * Changes what is settled about a printed name, and tells the courts of its records by that; what is
 * public of them, and of the records that this made, follows.
 */
export async function changeCourt(
  stores: Stores,
  key: string,
  change: () => Promise<void>,
): Promise<MovedVersions> {
  const { publications, recordFacts } = stores;
  await recordFacts.takeOut({ named: key });
  await change();
  const moved = await tellCourt(stores, key);
  await recordFacts.alsoMoved(moved.made);
  await recordFacts.putIn();
  await publications.announce(recordKeys);
  return moved;
}
