"use server";

import { z } from "zod";
import {
  bringCasefileBack,
  changeCasefile,
  deleteCasefile,
} from "@/lib/operations/saved/change-casefile";
import * as items from "@/lib/operations/saved/change-items";
import { makeCasefile } from "@/lib/operations/saved/make-casefile";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const list = "/account/casefiles";
const one = z.strictObject({ id: z.string().max(100) });
const item = one.extend({ case: z.string().max(300) });
const pathOf = (id: string) => `${list}/${encodeURIComponent(id)}`;

const making = formAction(z.strictObject({ name: z.string() }), async (actor, given) => ({
  goTo: pathOf(await makeCasefile(actor, given)),
}));

const changing = formAction(
  one.extend({ name: z.string(), note: z.string() }),
  async (actor, { id, ...given }) => {
    await changeCasefile(actor, id, given);
    return { goTo: `${pathOf(id)}?said=changed` };
  },
);

const removing = formAction(one, async (actor, { id }) => {
  await deleteCasefile(actor, id);
  return { goTo: `${list}?said=casefile-deleted&undo=${encodeURIComponent(id)}` };
});

const bringing = formAction(one, async (actor, { id }) => {
  await bringCasefileBack(actor, id);
  return { goTo: `${pathOf(id)}?said=casefile-back` };
});

const adding = formAction(item, async (actor, { id, case: number }) => {
  await items.addToCasefile(actor, id, number);
  return { goTo: `${pathOf(id)}?said=added` };
});

const taking = formAction(item, async (actor, { id, case: caseId }) => {
  await items.takeFromCasefile(actor, id, caseId);
  return { goTo: pathOf(id) };
});

const moving = formAction(
  item.extend({ step: z.enum(["up", "down"]) }),
  async (actor, { id, case: caseId, step }) => {
    await items.moveInCasefile(actor, id, { caseId, step });
    return { goTo: pathOf(id) };
  },
);

const noting = formAction(
  item.extend({ note: z.string() }),
  async (actor, { id, case: caseId, note }) => {
    await items.noteInCasefile(actor, id, { caseId, note });
    return { message: ["saved.casefile.note.saved"] };
  },
);

export async function make(before: FormState, form: FormData): Promise<FormState> {
  return making(before, form);
}

export async function change(before: FormState, form: FormData): Promise<FormState> {
  return changing(before, form);
}

export async function remove(before: FormState, form: FormData): Promise<FormState> {
  return removing(before, form);
}

export async function bringBack(before: FormState, form: FormData): Promise<FormState> {
  return bringing(before, form);
}

export async function add(before: FormState, form: FormData): Promise<FormState> {
  return adding(before, form);
}

export async function take(before: FormState, form: FormData): Promise<FormState> {
  return taking(before, form);
}

export async function move(before: FormState, form: FormData): Promise<FormState> {
  return moving(before, form);
}

export async function note(before: FormState, form: FormData): Promise<FormState> {
  return noting(before, form);
}
