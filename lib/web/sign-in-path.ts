/** A path on this site that somebody may be sent to after signing in; the desk where it is none. */
export function safeNext(next: string | null | undefined): string {
  if (!next || !/^\/(desk|account)(?:[/?#]|$)/.test(next)) return "/desk";
  // A header holds nothing but these characters, and a browser reads a backslash as a slash.
  return /^[!-[\]-~]*$/.test(next) ? next : "/desk";
}

/** Where to sign in, and where to go from there. */
export function signInPath(from: string | null | undefined): string {
  return `/account/sign-in?next=${encodeURIComponent(safeNext(from))}`;
}
