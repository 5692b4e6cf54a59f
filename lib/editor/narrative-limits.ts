import { type NarrativeNode, narrativeNodes } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";
import { refuseAt, wholeNarrative } from "./narrative-place";

/** The deepest nesting of a narrative, its most nodes, and its most bytes as JSON. */
export const narrativeLimits = { depth: 32, nodes: 60_000, bytes: 8 * 1024 * 1024 } as const;

/** Keys that change what an object is, instead of what it holds. */
const foreignKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const encoder = new TextEncoder();

/**
 * Refuses what is too deep, too many or too long before anything recursive sees it, and keys that
 * would reach beyond their object. Walks without recursion, so that no nesting can exhaust the stack.
 */
export function assertWithinLimits(input: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 1;
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    const keys = keysOf(value);
    nodes += keys.length;
    if (depth > 2 * narrativeLimits.depth) tooLarge("depth", narrativeLimits.depth);
    if (nodes > 8 * narrativeLimits.nodes) tooLarge("nodes", narrativeLimits.nodes);
    bytes += bytesOf(value, keys);
    if (bytes > narrativeLimits.bytes) tooLarge("bytes", narrativeLimits.bytes);
    for (const child of childrenOf(value, keys)) open.push({ value: child, depth: depth + 1 });
  }
}

/** Refuses a narrative of more nodes than one may have, however small each of them is. */
export function assertFewEnough(narrative: NarrativeNode): void {
  let nodes = 0;
  for (const _ of narrativeNodes(narrative)) nodes += 1;
  if (nodes > narrativeLimits.nodes) tooLarge("nodes", narrativeLimits.nodes);
}

/** The keys of an object, or as many empty slots as a list is long; nothing else has any. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? new Array(value.length) : Object.keys(value);
}

/** The bytes of a text or of the keys of an object; eight for what is short. */
function bytesOf(value: unknown, keys: readonly string[]): number {
  if (typeof value === "string") return encoder.encode(value).length;
  return keys.reduce((sum, key) => sum + key.length, 8);
}

function childrenOf(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value;
  const foreign = keys.find((key) => foreignKeys.has(key));
  if (foreign) refuseAt(wholeNarrative(), `the key ${foreign}`);
  return Object.values(value);
}

function tooLarge(limit: string, allowed: number): never {
  throw new Refusal("too-large", "narrative.tooLarge", { limit, allowed });
}
