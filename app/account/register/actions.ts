"use server";

import { z } from "zod";
import { senderAddress } from "@/lib/auth/sender-address";
import { register } from "@/lib/operations/accounts/register";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const input = z.strictObject({
  email: z.string(),
  alias: z.string(),
  passphrase: z.string(),
  again: z.string(),
  lang: z.string(),
});

const make = formAction(input, async (_nobody, given) => {
  await register({ ...given, address: await senderAddress() });
  return { goTo: `/account/sign-in?said=registered&lang=${given.lang === "ru" ? "ru" : "en"}` };
});

export async function registerReader(before: FormState, form: FormData): Promise<FormState> {
  return make(before, form);
}
