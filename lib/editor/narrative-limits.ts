import { Refusal } from "@/lib/domain/refusal";

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
  let nodes = 0;
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    nodes += 1;
    bytes += bytesOf(next.value);
    if (next.depth > 2 * narrativeLimits.depth) tooLarge("depth", narrativeLimits.depth);
    if (nodes > 8 * narrativeLimits.nodes) tooLarge("nodes", narrativeLimits.nodes);
    if (bytes > narrativeLimits.bytes) tooLarge("bytes", narrativeLimits.bytes);
    for (const value of childrenOf(next.value)) open.push({ value, depth: next.depth + 1 });
  }
}

/** The bytes of a text or of the keys of an object; eight for what is short. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return encoder.encode(value).length;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 8;
  return Object.keys(value).reduce((sum, key) => sum + key.length, 8);
}

function childrenOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value;
  const foreign = Object.keys(value).find((key) => foreignKeys.has(key));
  if (foreign) throw new Refusal("invalid", "narrative.invalid", { where: `the key ${foreign}` });
  return Object.values(value);
}

function tooLarge(limit: string, allowed: number): never {
  throw new Refusal("too-large", "narrative.tooLarge", { limit, allowed });
}
