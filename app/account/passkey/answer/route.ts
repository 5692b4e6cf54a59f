import { z } from "zod";
import { asking } from "@/lib/auth/asking";
import { beginSession } from "@/lib/auth/begin-session";
import { safeNext } from "@/lib/domain/safe-next";
import { passkeyPurpose } from "@/lib/domain/sign-in";
import { enterWithPasskey } from "@/lib/operations/accounts/enter-with-passkey";
import { openCommand } from "@/lib/web/desk-json";

const input = z.strictObject({ purpose: passkeyPurpose, next: z.string(), answer: z.unknown() });

export const POST = openCommand(input, async ({ actor, input: { purpose, next, answer } }) => {
  const session = await enterWithPasskey(await asking(actor), purpose, answer);
  return { goTo: await beginSession(session, safeNext(next)) };
});
