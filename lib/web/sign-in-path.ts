import { safeNext } from "@/lib/domain/safe-next";

/** Where to sign in, and where to go from there; in the language that the address asks for, if any. */
export function signInPath(from: string | null | undefined): string {
  const next = safeNext(from);
  const lang = /[?&]lang=(en|ru)(?:&|$)/.exec(next)?.[1];
  const asked = lang === undefined ? "" : `&lang=${lang}`;
  return `/account/sign-in?next=${encodeURIComponent(next)}${asked}`;
}
