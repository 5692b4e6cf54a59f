"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { goneWords } from "@/components/history/gone-words";
import { restoreRevision } from "@/lib/operations/desk/history/restore-revision";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const run = formAction(z.unknown(), async (actor, given) => {
  const { revision, gone } = await restoreRevision(actor, given);
  revalidatePath("/desk", "layout");
  if (gone.length === 0) return { message: ["history.restored", { n: revision }] };
  return {
    message: (t) => {
      const what = goneWords(gone, t);
      return t("history.restoredWithout", { n: revision, gone: gone.length, what });
    },
  };
});

export async function restore(before: FormState, form: FormData): Promise<FormState> {
  return run(before, form);
}
