import { randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import { inject } from "vitest";
import { type AccountRole, type Actor, operator } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { absoluteMs, type SessionClaims } from "@/lib/domain/sign-in";
import { acceptInvitation } from "@/lib/operations/accounts/accept-invitation";
import { invite } from "@/lib/operations/accounts/invite";
import { sessionSecret } from "@/lib/operations/accounts/session-secret";
import { beginCode, confirmCode } from "@/lib/operations/accounts/set-up-code";
import { showSteps } from "@/lib/operations/accounts/show-account";
import { ask, type RawAnswer } from "@/tests/e2e/setup/raw";
import { codeOf, inventedPassphrase } from "@/tests/e2e/setup/staff";

/** The name of the cookie of a session, on a site without TLS. */
export const sessionCookie = "otkaz-session";

/** Somebody invented with an open session, for requests that are made without a browser. */
export type Session = {
  actor: Actor & { account: string };
  email: string;
  alias: string;
  /** The secret of the code generator; null for a role that need not have one. */
  secret: string | null;
  claims: SessionClaims;
  /** What a browser of theirs would send. */
  cookie: string;
};

type SessionOptions = {
  lang?: Language;
  /** False where the second step that the role asks for is not set up yet. */
  enrolled?: boolean;
};

/** Lets somebody join in a role and sign in, by the same operations as the pages. */
export async function aSession(
  role: AccountRole,
  { lang = "en", enrolled = true }: SessionOptions = {},
): Promise<Session> {
  const name = randomBytes(4).toString("hex");
  const person = { email: `${name}@otkaz.example`, alias: `Invented ${name}` };
  const token = (await invite(operator, { role })).split("/").at(-1) ?? "";
  const words = { passphrase: inventedPassphrase, again: inventedPassphrase };
  const joined = { token, address: "127.0.0.1", lang, ...person, ...words };
  const first = await acceptInvitation(joined);
  const actor = { role, account: first.account, fresh: true };
  const guarded = enrolled && (role === "editor" || role === "admin");
  const step = guarded ? await setUpCode(actor) : { secret: null, claims: first };
  return { actor, ...person, ...step, cookie: await cookieFor(step.claims) };
}

async function setUpCode(actor: Actor) {
  await beginCode(actor);
  const secret = (await showSteps(actor)).pending?.secret ?? "";
  return { secret, claims: await confirmCode(actor, codeOf(secret)) };
}

/** What a browser sends whose session says this. */
export async function cookieFor(claims: SessionClaims): Promise<string> {
  const maxAge = absoluteMs / 1000;
  return `${sessionCookie}=${await encode({ token: claims, secret: await sessionSecret(), maxAge })}`;
}

export type Sent = {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: string;
};

/** Asks the shared site for something as this person, as nobody where null. */
export function askAs(who: Session | null, path: string, sent: Sent = {}): Promise<RawAnswer> {
  const { json, method = "GET", headers = {}, body } = sent;
  const typed = json === undefined ? {} : { "content-type": "application/json" };
  return ask(inject("site").url, path, {
    method,
    // A line on which a body was not read to its end is not used again.
    headers: { connection: "close", ...(who ? { cookie: who.cookie } : {}), ...typed, ...headers },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(body === undefined ? {} : { body }),
  });
}

/** The headers without which no file is taken. */
export const fileHeaders = { "content-type": "application/octet-stream", "x-desk-upload": "1" };
