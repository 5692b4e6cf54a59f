"use server";

import { z } from "zod";
import { confirmAddress } from "@/lib/operations/saved/confirm-address";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const confirming = formAction(
  z.strictObject({ token: z.string().max(200) }),
  async (_nobody, { token }) => {
    await confirmAddress(token);
    return { goTo: `/account/confirm/${encodeURIComponent(token)}?said=confirmed` };
  },
);

export async function confirm(before: FormState, form: FormData): Promise<FormState> {
  return confirming(before, form);
}
