"use server";

import { z } from "zod";
import { beginSession } from "@/lib/auth/begin-session";
import { safeNext } from "@/lib/domain/safe-next";
import { proveAgain } from "@/lib/operations/accounts/prove-again";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const input = z.strictObject({
  passphrase: z.string(),
  code: z.string().optional(),
  next: z.string().optional().transform(safeNext),
});

const again = formAction(input, async (actor, { next, ...typed }) => ({
  goTo: await beginSession(await proveAgain(actor, typed), next),
}));

export async function prove(before: FormState, form: FormData): Promise<FormState> {
  return again(before, form);
}
