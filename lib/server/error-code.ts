/** The code of a system or database error, such as `ENOSPC` or `23505`; empty when there is none. */
export function errorCode(error: unknown): string {
  return property(error, "code");
}

/** The words of an error, whatever was thrown. */
export function errorText(error: unknown): string {
  return property(error, "message") || String(error);
}

function property(error: unknown, name: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(Object(error), name)?.value;
  return typeof value === "string" ? value : "";
}
