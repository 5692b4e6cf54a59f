import { cookies } from "next/headers";
import { Refusal } from "@/lib/domain/refusal";
import { safeNextIn } from "@/lib/domain/safe-next";
import { readEnv } from "@/lib/env";
import {
  enterByIdentity,
  type Identity,
  linkIdentity,
  takeLink,
} from "@/lib/operations/accounts/identities";
import { goOn } from "./begin-session";
import { currentVisitor } from "./current-visitor";
import { nextCookie, readSession } from "./session-cookie";

/**
 * Where somebody goes who comes back from the identity provider: a session that was about to link an
 * account does so, anybody else signs in.
 */
export async function arrive(identity: Identity): Promise<string> {
  const session = await readSession();
  const { actor } = await currentVisitor();
  if (session && actor.account !== null && (await takeLink(session))) {
    const isLinked = await linkIdentity(actor, identity).then(() => true, refused);
    return `/account?said=${isLinked ? "linked" : "link-failed"}`;
  }
  const done = await enterByIdentity(identity);
  if (done) return goOn(done, await whereTo());
  return `/account/sign-in?said=provider-unknown`;
}

/** Where they were going when they were asked to sign in. */
async function whereTo(): Promise<string> {
  const { appUrl } = readEnv();
  return safeNextIn(appUrl, (await cookies()).get(nextCookie().name)?.value);
}

function refused(error: unknown): false {
  if (error instanceof Refusal) return false;
  throw error;
}
