"use server";

import { z } from "zod";
import { senderAddress } from "@/lib/auth/sender-address";
import { safeNext } from "@/lib/domain/safe-next";
import { register } from "@/lib/operations/accounts/register";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const input = z.strictObject({
  email: z.string(),
  alias: z.string(),
  passphrase: z.string(),
  again: z.string(),
  lang: z.string(),
  next: z.string().optional().transform(safeNext),
});

const make = formAction(input, async (_nobody, { next, ...given }) => {
  await register({ ...given, address: await senderAddress() });
  const lang = given.lang === "ru" ? "ru" : "en";
  const goOn = `next=${encodeURIComponent(next)}`;
  return { goTo: `/account/sign-in?said=registered&lang=${lang}&${goOn}` };
});

export async function registerReader(before: FormState, form: FormData): Promise<FormState> {
  return make(before, form);
}
