import { z } from "zod";
import { asking } from "@/lib/auth/asking";
import { passkeyPurpose } from "@/lib/domain/sign-in";
import { passkeyQuestion } from "@/lib/operations/accounts/passkey-question";
import { openCommand } from "@/lib/web/desk-json";

export const POST = openCommand(
  z.strictObject({ purpose: passkeyPurpose }),
  async ({ actor, input }) => passkeyQuestion(await asking(actor), input.purpose),
);
