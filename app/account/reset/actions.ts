"use server";

import { z } from "zod";
import { senderAddress } from "@/lib/auth/sender-address";
import { setNewPassphrase } from "@/lib/operations/accounts/reset-passphrase";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const input = z.strictObject({
  token: z.string().max(200),
  passphrase: z.string(),
  again: z.string(),
});

const set = formAction(input, async (_nobody, given) => {
  await setNewPassphrase({ ...given, address: await senderAddress() });
  return { goTo: "/account/sign-in?said=passphrase-set" };
});

export async function reset(before: FormState, form: FormData): Promise<FormState> {
  return set(before, form);
}
