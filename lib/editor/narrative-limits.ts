import { Refusal } from "@/lib/domain/refusal";

/** The deepest nesting of a narrative, its most nodes, and its most bytes as JSON. */
export const narrativeLimits = { depth: 32, nodes: 60_000, bytes: 8 * 1024 * 1024 } as const;

const encoder = new TextEncoder();

/**
 * Refuses what is too deep, too many or too long before anything recursive sees it. Walks without
 * recursion, so that no nesting can exhaust the stack.
 */
export function assertWithinLimits(input: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 0;
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    nodes += 1;
    bytes += typeof next.value === "string" ? encoder.encode(next.value).length : 8;
    if (next.depth > 2 * narrativeLimits.depth) tooLarge("depth", narrativeLimits.depth);
    if (nodes > 8 * narrativeLimits.nodes) tooLarge("nodes", narrativeLimits.nodes);
    if (bytes > narrativeLimits.bytes) tooLarge("bytes", narrativeLimits.bytes);
    for (const value of childrenOf(next.value)) open.push({ value, depth: next.depth + 1 });
  }
}

function childrenOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value : Object.values(value);
}

function tooLarge(limit: string, allowed: number): never {
  throw new Refusal("too-large", "narrative.tooLarge", { limit, allowed });
}
