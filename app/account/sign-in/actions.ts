"use server";

import { z } from "zod";
import { beginSession, goOn, stepToken } from "@/lib/auth/begin-session";
import { senderAddress } from "@/lib/auth/sender-address";
import { safeNext } from "@/lib/domain/safe-next";
import { finishWithCode } from "@/lib/operations/accounts/second-step";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const next = z.string().optional().transform(safeNext);

const first = formAction(
  z.strictObject({ email: z.string(), passphrase: z.string(), next }),
  async (_nobody, { next: path, ...typed }) => {
    const done = await signIn({ ...typed, address: await senderAddress() });
    return { goTo: await goOn(done, path) };
  },
);

const second = formAction(
  z.strictObject({ code: z.string().max(100, "account.wrongCode"), next }),
  async (_nobody, { code, next: path }) => {
    const address = await senderAddress();
    const session = await finishWithCode({ token: await stepToken(), code, address });
    return { goTo: await beginSession(session, path) };
  },
);

export async function enterWithPassphrase(before: FormState, form: FormData): Promise<FormState> {
  return first(before, form);
}

export async function enterWithCode(before: FormState, form: FormData): Promise<FormState> {
  return second(before, form);
}
