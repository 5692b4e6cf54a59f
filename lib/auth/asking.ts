import type { Actor } from "@/lib/domain/actor";
import type { Asking } from "@/lib/operations/accounts/passkey-question";
import { stepToken } from "./begin-session";
import { senderAddress } from "./sender-address";

/** Who asks to be let in by a key: with what their browser holds, and from where. */
export async function asking(actor: Actor): Promise<Asking> {
  return { actor, stepToken: await stepToken(), address: await senderAddress() };
}
