"use server";

import { z } from "zod";
import { renew } from "@/lib/auth/begin-session";
import { orProve } from "@/lib/auth/or-prove";
import { removePasskey } from "@/lib/operations/accounts/own-passkeys";
import { beginCode, confirmCode, removeCode } from "@/lib/operations/accounts/set-up-code";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const here = "/account/second-step";
const nothing = z.strictObject({});

const begin = formAction(nothing, (actor) =>
  orProve(here, async () => {
    await beginCode(actor);
    return { goTo: here };
  }),
);

const confirm = formAction(z.strictObject({ code: z.string().max(100) }), (actor, { code }) =>
  orProve(here, async () => {
    await renew(await confirmCode(actor, code));
    return { goTo: "/account/recovery-codes" };
  }),
);

const remove = formAction(nothing, (actor) =>
  orProve(here, async () => {
    await renew(await removeCode(actor));
    return { goTo: `${here}?said=totp.removed` };
  }),
);

const removeKey = formAction(z.strictObject({ key: z.string() }), (actor, { key }) =>
  orProve(here, async () => {
    await renew(await removePasskey(actor, key));
    return { goTo: `${here}?said=keys.removed` };
  }),
);

export async function beginGenerator(before: FormState, form: FormData): Promise<FormState> {
  return begin(before, form);
}

export async function confirmGenerator(before: FormState, form: FormData): Promise<FormState> {
  return confirm(before, form);
}

export async function removeGenerator(before: FormState, form: FormData): Promise<FormState> {
  return remove(before, form);
}

export async function removeOwnKey(before: FormState, form: FormData): Promise<FormState> {
  return removeKey(before, form);
}
