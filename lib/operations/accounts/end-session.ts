import { inTransaction } from "@/lib/data/desk/transaction";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { hashToken } from "@/lib/outside/tokens";

/** Ends one session: what its cookie holds is good for nothing from now on. */
export async function endSession(claims: SessionClaims): Promise<void> {
  await inTransaction(({ challenges }) =>
    challenges.take(hashToken(claims.session), "session", new Date()),
  );
}
