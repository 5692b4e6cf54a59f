"use server";

import { z } from "zod";
import { addFigure } from "@/lib/operations/desk/figures/add-figure";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { withNested } from "@/lib/web/nested-form";

const record = z.strictObject({
  capture: z.string(),
  start: z.string(),
  end: z.string(),
  fields: z.looseObject({}),
});

const adding = formAction(z.preprocess(withNested, record), async (actor, given) => {
  const id = await addFigure(actor, given);
  return { goTo: `/desk/figures/${id}?done=added` };
});

export async function add(before: FormState, form: FormData): Promise<FormState> {
  return adding(before, form);
}
