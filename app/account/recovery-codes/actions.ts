"use server";

import { z } from "zod";
import { orProve } from "@/lib/auth/or-prove";
import { makeRecoveryCodes } from "@/lib/operations/accounts/make-recovery-codes";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const make = formAction(z.strictObject({}), (actor) =>
  orProve("/account/recovery-codes", async () => {
    const codes = await makeRecoveryCodes(actor);
    return { message: ["account.codes.made"], values: { codes: codes.join("\n") } };
  }),
);

export async function makeCodes(before: FormState, form: FormData): Promise<FormState> {
  return make(before, form);
}
