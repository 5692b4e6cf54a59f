import { z } from "zod";
import { renew } from "@/lib/auth/begin-session";
import { addPasskey } from "@/lib/operations/accounts/own-passkeys";
import { deskCommand } from "@/lib/web/desk-json";

const input = z.strictObject({ name: z.string(), answer: z.unknown() });

export const POST = deskCommand(input, async ({ actor, input: given }) => {
  await renew(await addPasskey(actor, given));
  return { goTo: "/account/recovery-codes" };
});
