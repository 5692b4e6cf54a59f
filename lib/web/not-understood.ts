/** A parameter of a program whose value was not understood as it stands. */
export type NotUnderstood = { parameter: string; value: string };

/**
 * The filled parameters of a program that were read as something else than they say, or not at all:
 * `understood` has what they were read as, `besides` those that something else reads.
 */
export function notUnderstood(
  given: URLSearchParams,
  understood: ReadonlyMap<string, string>,
  besides: readonly string[] = [],
): NotUnderstood[] {
  return [...given]
    .filter(([name, value]) => name !== "lang" && !besides.includes(name) && value !== "")
    .filter(([name, value]) => understood.get(name) !== value)
    .map(([parameter, value]) => ({ parameter, value }));
}
