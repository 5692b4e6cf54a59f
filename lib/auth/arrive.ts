import { Refusal } from "@/lib/domain/refusal";
import {
  enterByIdentity,
  type Identity,
  linkIdentity,
  takeLink,
} from "@/lib/operations/accounts/identities";
import { goOn } from "./begin-session";
import { currentVisitor } from "./current-visitor";
import { readSession } from "./session-cookie";

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
  if (done) return goOn(done, "/desk");
  return `/account/sign-in?said=provider-unknown`;
}

function refused(error: unknown): false {
  if (error instanceof Refusal) return false;
  throw error;
}
