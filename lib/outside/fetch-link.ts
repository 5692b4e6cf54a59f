import { lookup } from "node:dns/promises";
import { Refusal } from "@/lib/domain/refusal";
import { fetchableAddress, isPublicAddress } from "./fetch-link-address";
import { type Answered, type Place, request } from "./fetch-link-request";

/** How a page may be fetched: moves from address to address, milliseconds in all. */
const bounds = { moves: 5, time: 10_000 };

/** The ways out of this machine, which tests replace. */
export type Network = {
  /** All addresses of a host. */
  resolve: (host: string) => Promise<string[]>;
  request: (url: URL, place: Place, signal: AbortSignal) => Promise<Answered>;
};

const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  request,
};

/** What stood at an address, and at which one it was found after all moves. */
export type Fetched = { bytes: Uint8Array; address: string };

/**
 * Fetches a page or file as anybody could, without cookies. Every address on the way is checked, and
 * the connection goes to the very machine that was checked, so no name can change in between.
 * Refuses addresses that lead inside, what is too large, and what does not answer in time.
 */
export async function fetchLink(address: string, network: Network = internet): Promise<Fetched> {
  const signal = AbortSignal.timeout(bounds.time);
  let url = fetchableAddress(address);
  for (let moves = 0; moves <= bounds.moves; moves++) {
    const place = await publicPlace(url, network, signal);
    const answered = await network.request(url, place, signal);
    if ("bytes" in answered) return { bytes: answered.bytes, address: url.href };
    url = fetchableAddress(absolute(answered.movedTo, url));
  }
  throw new Refusal("invalid", "link.tooManyMoves");
}

/** One machine behind a name, where all of them are public: one that is not makes the name suspect. */
async function publicPlace(url: URL, { resolve }: Network, signal: AbortSignal): Promise<Place> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const found = isPublicAddress(host)
    ? [host]
    : await inTime(resolve(host), signal).catch(unreachable);
  const [first] = found;
  if (first === undefined) throw new Refusal("unavailable", "link.noAnswer");
  if (!found.every(isPublicAddress))
    throw new Refusal("invalid", "link.notAllowed", { field: "address" });
  return { address: first, port: url.protocol === "https:" ? 443 : 80 };
}

/** A name is looked up by the system, which knows no signal and may take its time. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, late]);
}

/** A relative way from one address to the next; an absolute one is left as it was written. */
function absolute(movedTo: string, from: URL): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(movedTo)) return movedTo;
  if (/^[/\\]{2}/.test(movedTo)) return `${from.protocol}${movedTo}`;
  return new URL(movedTo, from).href;
}

function unreachable(): never {
  throw new Refusal("unavailable", "link.noAnswer");
}
