import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { absoluteMs, type SessionClaims, sessionClaims } from "@/lib/domain/sign-in";
import { readEnv } from "@/lib/env";
import { sessionSecret } from "@/lib/operations/accounts/session-secret";

const maxAge = absoluteMs / 1000;

/** Sets the cookie of a session, encrypted; whatever the browser held before is replaced. */
export async function writeSession(claims: SessionClaims): Promise<void> {
  const value = await encode({ token: claims, secret: await sessionSecret(), maxAge });
  (await cookies()).set(ownCookie("session", { value, maxAge }));
}

/** What the cookie of this request says, if it is one of ours; whether it still holds is not known yet. */
export async function readSession(): Promise<SessionClaims | null> {
  const token = (await cookies()).get(cookieName("session"))?.value;
  if (!token) return null;
  const secret = await sessionSecret();
  const claims = sessionClaims.safeParse(await decode({ token, secret }).catch(() => null));
  return claims.success ? claims.data : null;
}

/** Takes the cookie of a session away. */
export async function clearSession(): Promise<void> {
  (await cookies()).set(ownCookie("session", { value: "", maxAge: 0 }));
}

type CookieName = "session" | "step" | "next";

/** The name of a cookie of ours. Where the site has TLS no other site can plant one of that name. */
export function cookieName(name: CookieName): string {
  return `${isSecure() ? "__Host-" : ""}otkaz-${name}`;
}

/** A cookie that no script reads and that only this site sends, for `maxAge` seconds. */
export function ownCookie(name: CookieName, { value, maxAge }: { value: string; maxAge: number }) {
  return {
    name: cookieName(name),
    value,
    maxAge,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
  } as const;
}

/** The cookie in which the way to an identity provider and back keeps where to go on after it. */
export function nextCookie() {
  const { name, value: _value, ...options } = ownCookie("next", { value: "", maxAge: 15 * 60 });
  return { name, options };
}

function isSecure(): boolean {
  return readEnv().appUrl.startsWith("https://");
}
