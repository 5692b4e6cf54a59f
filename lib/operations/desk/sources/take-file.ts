import type { Actor } from "@/lib/domain/actor";
import { newSource } from "@/lib/domain/new-source";
import { parseInput } from "@/lib/domain/parse-input";
import { takeApart } from "@/lib/outside/extract";
import { assertMay } from "@/lib/policies/may";
import { type AddedSource, storeSource } from "./add-source";
import { sourceById } from "./find-sources";
import { storeCapture } from "./paste-capture";

/** Adds a source with an uploaded file as its first copy. Refuses a file that cannot be kept safely. */
export async function uploadSource(
  actor: Actor,
  about: unknown,
  bytes: Uint8Array,
): Promise<AddedSource> {
  assertMay(actor, "writeSource");
  const wanted = parseInput(newSource, about);
  const file = await takeApart(bytes, wanted.language);
  return storeSource(actor, wanted, { ...file, origin: "uploaded" });
}

/** Keeps an uploaded file as a further copy of a source; gives back the id of the copy. */
export async function uploadCapture(
  actor: Actor,
  sourceId: string,
  bytes: Uint8Array,
): Promise<string> {
  assertMay(actor, "writeSource");
  const { language } = await sourceById(actor, sourceId);
  const file = await takeApart(bytes, language);
  return storeCapture(actor, sourceId, { ...file, origin: "uploaded" });
}
