import { Secret, TOTP } from "otpauth";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { ownAccount } from "@/lib/operations/accounts/own-account";
import { beginCode, confirmCode, newCode } from "@/lib/operations/accounts/set-up-code";

/** A code generator as a phone has one; `code` is that of now, moved by so many steps. */
export type Generator = { secret: string; code: (steps?: number) => string };

/** Sets a code generator up for somebody, and gives it with the session that follows. */
export async function aGenerator(actor: Actor) {
  const generator = await aNewGenerator(actor);
  // The code of the step before confirms, so that the one of now is still unused.
  const session = await confirmCode(actor, generator.code(-1));
  return { ...generator, session };
}

/** A code generator that was given its secret and is not confirmed yet. */
export async function aNewGenerator(actor: Actor): Promise<Generator> {
  await beginCode(actor);
  const pending = await inTransaction(async (stores) =>
    newCode(stores, await ownAccount(stores, actor)),
  );
  const secret = pending?.secret ?? "";
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
  return { secret, code: (steps = 0) => totp.generate({ timestamp: Date.now() + steps * 30_000 }) };
}
