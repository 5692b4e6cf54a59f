import { z } from "zod";

const minute = 60 * 1000;

/** How long a session lasts unused, and how long at all. */
export const idleMs = 12 * 60 * minute;
export const absoluteMs = 14 * 24 * 60 * minute;

/** How often a session in use is noted as used. */
export const touchMs = 5 * minute;

/** How long after a full proof of who is asking the grave actions stay open. */
export const freshMs = 10 * minute;

/** How long somebody has for the second step of signing in. */
export const secondStepMs = 10 * minute;

/** How long somebody has to set up a code generator, or to link an account elsewhere. */
export const setUpMs = 15 * minute;

/** How long a question to a key waits for its answer. */
export const questionMs = 5 * minute;

/** What a key proves: who signs in, the second step, or that it is still the same person. */
export const passkeyPurpose = z.enum(["sign-in", "second-step", "prove"]);
export type PasskeyPurpose = z.infer<typeof passkeyPurpose>;

/** How long a link to join, or to set a new passphrase, is good for. */
export const linkMs = 60 * minute;

/** What the cookie of a session says; the database has the last word on each of them. */
export const sessionClaims = z.object({
  account: z.string().min(1),
  /** The session's own secret, of which the database keeps a hash. */
  session: z.string().min(20),
  version: z.number().int(),
  /** When the person proved who they are, in milliseconds since 1970. */
  authAt: z.number().int(),
});
export type SessionClaims = z.infer<typeof sessionClaims>;

/** What is typed to sign in. What is too long to be anything is not even looked at. */
export const credentials = z.strictObject({
  email: z.string().max(320, "account.wrong"),
  passphrase: z.string(),
});

/** What is typed to prove again who one is. */
export const typedProof = z.strictObject({
  passphrase: z.string(),
  code: z.string().max(100, "account.wrongCode").default(""),
});

/** An e-mail address in the one spelling it is kept in. */
export function emailKey(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

/** True where the last full proof is recent enough for what is grave. */
export function isFresh(authAt: number, now: number): boolean {
  return authAt <= now && now - authAt < freshMs;
}

/** How long the answer to one more attempt waits, in milliseconds, after `free` that did not. */
export function delayFor(attempts: number, free: number): number {
  return attempts <= free ? 0 : Math.min(longestDelay, 250 * 2 ** (attempts - free - 1));
}

const longestDelay = 4000;

/** How long wrong codes of an account are counted, unless a right one comes. */
export const codesMs = 24 * 60 * minute;

const freeCodes = 5;
const longestWait = 512;

/**
 * How many seconds pass after attempt `attempts` at a code, counted since the last right one, before
 * another is looked at: none after the first five, then 2, 4, 8 … up to 512.
 *
 * Only somebody who knows the passphrase gets so far. Three of a million codes are right at any time:
 * that of this half minute, the one before and the one after. A day holds 14 attempts that wait for
 * less than 512 seconds and 168 that wait so long, so that whoever guesses all day long has one chance
 * in 1,800, and the journal tells of it from the first. Who has mistyped ten codes waits for half a
 * minute.
 */
export function waitAfter(attempts: number): number {
  return attempts <= freeCodes ? 0 : Math.min(longestWait, 2 ** (attempts - freeCodes));
}
