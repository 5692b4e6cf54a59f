"use server";

import { z } from "zod";
import { isCyrillic } from "@/lib/domain/other-script";
import { lineText } from "@/lib/domain/safe-text";
import { addPlace } from "@/lib/operations/desk/places/add-place";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const adding = formAction(z.strictObject({ name: lineText }), async (actor, { name }) => {
  const lang = isCyrillic(name) ? "ru" : "en";
  const { id } = await addPlace(actor, { name: { [lang]: name } });
  return { goTo: `/desk/places/${id}` };
});

export async function add(before: FormState, form: FormData): Promise<FormState> {
  return adding(before, form);
}
