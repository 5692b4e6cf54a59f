"use server";

import { z } from "zod";
import { senderAddress } from "@/lib/auth/sender-address";
import { safeNext } from "@/lib/domain/safe-next";
import { registrationLetter } from "@/lib/messages/letters-sent";
import { register } from "@/lib/operations/accounts/register";
import { askToRegister, finishRegistration } from "@/lib/operations/accounts/register-by-letter";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const next = z.string().optional().transform(safeNext);
const own = z.strictObject({
  alias: z.string(),
  passphrase: z.string(),
  again: z.string(),
  lang: z.string(),
});

const make = formAction(own.extend({ email: z.string(), next }), async (_nobody, input) => {
  const { next: then, ...given } = input;
  await register({ ...given, address: await senderAddress() });
  return signInAfter(given.lang, then);
});

const ask = formAction(
  z.strictObject({ email: z.string(), lang: z.string(), next }),
  async (_nobody, given) => {
    await askToRegister({ ...given, address: await senderAddress() }, registrationLetter);
    return { message: ["account.register.asked"] };
  },
);

const finish = formAction(own.extend({ token: z.string().max(200) }), async (_nobody, given) => {
  const made = await finishRegistration({ ...given, address: await senderAddress() });
  return signInAfter(given.lang, made.next);
});

function signInAfter(typed: string, then: string) {
  const lang = typed === "ru" ? "ru" : "en";
  const goOn = `next=${encodeURIComponent(then)}`;
  return { goTo: `/account/sign-in?said=registered&lang=${lang}&${goOn}` };
}

export async function registerReader(before: FormState, form: FormData): Promise<FormState> {
  return make(before, form);
}

export async function askForLetter(before: FormState, form: FormData): Promise<FormState> {
  return ask(before, form);
}

export async function finishByLetter(before: FormState, form: FormData): Promise<FormState> {
  return finish(before, form);
}
