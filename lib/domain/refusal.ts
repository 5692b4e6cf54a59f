/** The closed set of expected refusals. Only the web layer turns one into an HTTP status. */
export type RefusalKind =
  | "invalid"
  | "sign-in-again"
  | "forbidden"
  | "not-found"
  | "gone"
  | "conflict"
  | "too-large"
  | "too-many"
  | "unavailable";

/** An expected no. `key` names a message, `values` fill it; neither holds anything private. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(kind: RefusalKind, key: string, values: Record<string, string | number> = {}) {
    super(`${kind}: ${key} ${JSON.stringify(values)}`);
    this.name = "Refusal";
    this.kind = kind;
    this.key = key;
    this.values = values;
  }
}
