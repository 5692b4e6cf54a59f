import { cookies } from "next/headers";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { secondStepMs } from "@/lib/domain/sign-in";
import { endSession } from "@/lib/operations/accounts/end-session";
import type { SignedIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { clearSession, cookieName, ownCookie, readSession, writeSession } from "./session-cookie";

/**
 * Lets somebody in who has proved who they are: whatever session the browser had ends, and a new one
 * begins. Gives the path to go to: `next`, or where a second step is to be set up first.
 */
export async function beginSession(claims: SessionClaims, next: string): Promise<string> {
  await leaveSession();
  await writeSession(claims);
  (await cookies()).set(ownCookie("step", { value: "", maxAge: 0 }));
  const known = await whoIs(claims);
  if (known?.mustEnrol) return "/account/second-step";
  const isReader = known?.actor.role === "reader";
  return isReader && next.startsWith("/desk") ? "/account" : next;
}

/** Puts a new session in the place of one that has just been ended with all others of the account. */
export async function renew(claims: SessionClaims): Promise<void> {
  await writeSession(claims);
}

/** Goes on after the first step of signing in: lets in, or leads to the second step. */
export async function goOn(done: SignedIn, next: string): Promise<string> {
  if ("session" in done) return beginSession(done.session, next);
  const step = { value: done.secondStep, maxAge: secondStepMs / 1000 };
  (await cookies()).set(ownCookie("step", step));
  return `/account/sign-in/second?next=${encodeURIComponent(next)}`;
}

/** What the browser holds of a second step that is still to be done. */
export async function stepToken(): Promise<string> {
  return (await cookies()).get(cookieName("step"))?.value ?? "";
}

/** Ends the session of this browser, in the database too. */
export async function leaveSession(): Promise<void> {
  const claims = await readSession();
  if (claims) await endSession(claims);
  await clearSession();
}
