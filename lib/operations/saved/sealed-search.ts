import { z } from "zod";
import { language } from "@/lib/domain/language";
import { Refusal } from "@/lib/domain/refusal";
import { keptQuery } from "@/lib/domain/saved/saved-search";
import { seal, unseal } from "@/lib/outside/sealed-box";

const purpose = "kept search";

/** How long a search waits for its reader to sign in, in milliseconds: an hour. */
const waitsMs = 60 * 60 * 1000;

/** The front refuses longer addresses; what stands beside the search in one needs room too. */
const longestSealed = 1600;

const search = z.strictObject({ lang: language, query: keptQuery });
const held = z.strictObject({ search, until: z.int() });

/**
 * A search as a token that may stand in an address on the way to signing in: nobody but this Otkaz
 * can read it. Refuses, as too large, what would not fit into one.
 */
export async function sealSearch(given: z.input<typeof search>, at = new Date()): Promise<string> {
  const text = JSON.stringify({ search: search.parse(given), until: at.getTime() + waitsMs });
  const token = Buffer.from(await seal(text, purpose)).toString("base64url");
  if (token.length > longestSealed) throw new Refusal("too-large", "saved.searchTooLong");
  return token;
}

/** The search in a token; null where it is none of ours, or has waited for too long. */
export async function openSearch(token: string, at = new Date()) {
  if (!/^[\w-]{40,4000}$/.test(token)) return null;
  const text = await unseal(Buffer.from(token, "base64url"), purpose).catch(() => null);
  if (text === null) return null;
  const { search: kept, until } = held.parse(JSON.parse(text.toString("utf8")));
  return at.getTime() < until ? kept : null;
}
