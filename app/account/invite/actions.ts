"use server";

import { z } from "zod";
import { beginSession } from "@/lib/auth/begin-session";
import { senderAddress } from "@/lib/auth/sender-address";
import { acceptInvitation } from "@/lib/operations/accounts/accept-invitation";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const input = z.strictObject({
  token: z.string().max(200),
  email: z.string(),
  alias: z.string(),
  passphrase: z.string(),
  again: z.string(),
  lang: z.string(),
});

const accept = formAction(input, async (_nobody, given) => {
  const session = await acceptInvitation({ ...given, address: await senderAddress() });
  return { goTo: await beginSession(session, "/desk") };
});

export async function join(before: FormState, form: FormData): Promise<FormState> {
  return accept(before, form);
}
