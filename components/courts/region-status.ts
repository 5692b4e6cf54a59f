import type { MessageKey } from "@/lib/messages/catalogue";

/** Beginnings of the words in which the reference data describe a region, with the message for each. */
const known: readonly [string, MessageKey][] = [
  ["occupied by Russia since 2014", "courts.regionStatus.occupied2014"],
  ["occupied in part", "courts.regionStatus.occupied2022"],
  ["portal bucket", "courts.regionStatus.abroad"],
];

/** What has to be said of a region, as the key of a message; null where nothing has to be. */
export function regionStatusKey(status: string | null): MessageKey | null {
  if (status === null) return null;
  return known.find(([start]) => status.startsWith(start))?.[1] ?? null;
}
