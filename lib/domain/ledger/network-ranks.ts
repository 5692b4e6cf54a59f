/** A link of a network by the ids of its ends. */
export type Joint = { from: string; to: string };

/**
 * In which column each node stands: one further than the last of those it is linked from, so that every
 * link leads on. A link that closes a ring is turned round for that, and is in `back`. The order of the
 * ids and of the links decides which one that is.
 */
export type Ranks = { of: ReadonlyMap<string, number>; back: ReadonlySet<Joint> };

/** The columns of a network; both ends of every link are among the ids. */
export function ranksOf(ids: readonly string[], joints: readonly Joint[]): Ranks {
  const back = closingRings(ids, joints);
  const onward = joints.map((joint) =>
    back.has(joint) ? { from: joint.to, to: joint.from } : joint,
  );
  return { of: longestWays(ids, onward), back };
}

/** Goes along the links as far as they lead; one that comes back to where the walk is closes a ring. */
function closingRings(ids: readonly string[], joints: readonly Joint[]): Set<Joint> {
  const back = new Set<Joint>();
  const seen = new Map<string, "walking" | "done">();
  const from = outgoing(joints);
  const walk = (id: string): void => {
    seen.set(id, "walking");
    for (const joint of from.get(id) ?? []) {
      if (seen.get(joint.to) === "walking") back.add(joint);
      else if (!seen.has(joint.to)) walk(joint.to);
    }
    seen.set(id, "done");
  };
  for (const id of ids) if (!seen.has(id)) walk(id);
  return back;
}

/** Without rings, every node is reached after all that lead to it. */
function longestWays(ids: readonly string[], joints: readonly Joint[]): Map<string, number> {
  const ranks = new Map(ids.map((id) => [id, 0]));
  const awaited = new Map(ids.map((id) => [id, 0]));
  for (const { to } of joints) awaited.set(to, (awaited.get(to) ?? 0) + 1);
  const from = outgoing(joints);
  const ready = ids.filter((id) => awaited.get(id) === 0);
  for (const id of ready) {
    for (const { to } of from.get(id) ?? []) {
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
      const left = (awaited.get(to) ?? 0) - 1;
      awaited.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return ranks;
}

function outgoing(joints: readonly Joint[]): Map<string, Joint[]> {
  const from = new Map<string, Joint[]>();
  for (const joint of joints) from.set(joint.from, [...(from.get(joint.from) ?? []), joint]);
  return from;
}
