"use server";

import { z } from "zod";
import { chosenMapping } from "@/lib/domain/records/remembered-mapping";
import {
  beginImport,
  discardImport,
  dropImport,
  goOnImport,
} from "@/lib/operations/records/begin-import";
import { chooseColumns } from "@/lib/operations/records/choose-columns";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const batch = z.strictObject({ id: z.coerce.number().int().min(1) });
const columns = z.looseObject({ id: z.coerce.number().int().min(1) });

const choosing = formAction(columns, async (actor, { id, ...fields }) => {
  await chooseColumns(actor, { id, mapping: chosenMapping(fields) });
  return { goTo: `/desk/records/${id}` };
});
export async function choose(before: FormState, form: FormData): Promise<FormState> {
  return choosing(before, form);
}

const beginning = formAction(batch, async (actor, { id }) => {
  await beginImport(actor, id);
  return { goTo: `/desk/records/${id}` };
});
export async function begin(before: FormState, form: FormData): Promise<FormState> {
  return beginning(before, form);
}

const going = formAction(batch, async (actor, { id }) => {
  await goOnImport(actor, id);
  return { goTo: `/desk/records/${id}` };
});
export async function goOn(before: FormState, form: FormData): Promise<FormState> {
  return going(before, form);
}

const dropping = formAction(batch, async (actor, { id }) => {
  await dropImport(actor, id);
  return { goTo: `/desk/records/${id}` };
});
export async function drop(before: FormState, form: FormData): Promise<FormState> {
  return dropping(before, form);
}

const discarding = formAction(batch, async (actor, { id }) => {
  await discardImport(actor, id);
  return { goTo: "/desk/records" };
});
export async function discard(before: FormState, form: FormData): Promise<FormState> {
  return discarding(before, form);
}

const publishing = formAction(batch, async (actor, { id }) => {
  await publishBatch(actor, id);
  return { goTo: `/desk/records/${id}` };
});
export async function publish(before: FormState, form: FormData): Promise<FormState> {
  return publishing(before, form);
}

const undoing = formAction(batch, async (actor, { id }) => {
  await undoBatch(actor, id);
  return { goTo: `/desk/records/${id}` };
});
export async function undo(before: FormState, form: FormData): Promise<FormState> {
  return undoing(before, form);
}
