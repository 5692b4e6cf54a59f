/** A path on this site that somebody may be sent to after signing in; the desk where it is none. */
export function safeNext(next: string | null | undefined): string {
  if (!next || !/^\/(desk|account)(?:[/?#]|$)/.test(next)) return "/desk";
  // A header holds nothing but these characters, and a browser reads a backslash as a slash.
  return /^[!-[\]-~]*$/.test(next) ? next : "/desk";
}

/** The same of an address that may name the site itself, as `origin`. */
export function safeNextIn(origin: string, address: string | null | undefined): string {
  const isOurs = address?.startsWith(`${origin}/`);
  return safeNext(isOurs ? address?.slice(origin.length) : address);
}
