import type { Actor } from "@/lib/domain/actor";
import { newSource } from "@/lib/domain/new-source";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { SourceLanguage } from "@/lib/domain/source";
import { readEnv } from "@/lib/env";
import { takeApart } from "@/lib/outside/extract";
import { fetchLink } from "@/lib/outside/fetch-link";
import { assertMay } from "@/lib/policies/may";
import { type AddedSource, type FirstCopy, storeSource } from "./add-source";
import { sourceById } from "./find-sources";
import { storeCapture } from "./paste-capture";

/** Whether the operator has switched on that this server fetches pages. */
export function fetchingIsOn(): boolean {
  return readEnv().fetchLinks;
}

/** Adds a source with the page at its address as the first copy. Refuses where fetching is off. */
export async function fetchSource(actor: Actor, given: unknown): Promise<AddedSource> {
  assertMay(actor, "writeSource");
  const wanted = parseInput(newSource, given);
  return storeSource(actor, wanted, await fetched(wanted.address, wanted.language));
}

/** Fetches the page of a source again, as a further copy; gives back the id of the copy. */
export async function fetchCapture(actor: Actor, sourceId: string): Promise<string> {
  assertMay(actor, "writeSource");
  const { address, language } = await sourceById(actor, sourceId);
  return storeCapture(actor, sourceId, await fetched(address, language));
}

async function fetched(address: string | null, language: SourceLanguage): Promise<FirstCopy> {
  if (!fetchingIsOn()) throw new Refusal("conflict", "link.off");
  if (address === null) throw new Refusal("invalid", "source.noAddress", { field: "address" });
  const { bytes } = await fetchLink(address);
  return { ...(await takeApart(bytes, language)), origin: "fetched" };
}
