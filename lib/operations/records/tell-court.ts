import type { MovedVersions } from "@/lib/data/desk/record-moving";
import type { Stores } from "@/lib/data/desk/transaction";
import { courtResolver } from "@/lib/domain/records/resolve-court";

/** Tells the courts of the records of a printed name once more, by what is settled now. */
export async function tellCourt(
  { recordCourts }: Pick<Stores, "recordCourts">,
  key: string,
): Promise<MovedVersions> {
  const resolve = courtResolver(await recordCourts.known(), await recordCourts.settled());
  return recordCourts.tell(key, resolve);
}
