"use server";

import { z } from "zod";
import { confirmationLetter } from "@/lib/messages/letters-sent";
import * as alerts from "@/lib/operations/saved/change-alert";
import { askToConfirm } from "@/lib/operations/saved/confirm-address";
import { resumeAlert } from "@/lib/operations/saved/follow";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { readKept } from "@/lib/web/kept-search";

const one = z.strictObject({ id: z.string().max(100) });
const changed = { goTo: "/account/alerts?said=changed" };

const setting = formAction(one.extend({ cadence: z.string() }), async (actor, { id, cadence }) => {
  await alerts.setCadence(actor, id, cadence);
  return changed;
});

const resuming = formAction(one, async (actor, { id }) => {
  await resumeAlert(actor, id, readKept);
  return changed;
});

const trying = formAction(one, async (actor, { id }) => {
  await alerts.tryAlertAgain(actor, id);
  return changed;
});

const removing = formAction(one, async (actor, { id }) => {
  await alerts.unfollow(actor, id);
  return { goTo: "/account/alerts?said=unfollowed" };
});

const sending = formAction(z.strictObject({}), async (actor) => {
  await askToConfirm(actor, confirmationLetter);
  return { message: ["saved.alerts.mail.sent"] };
});

export async function changeCadence(before: FormState, form: FormData): Promise<FormState> {
  return setting(before, form);
}

export async function resume(before: FormState, form: FormData): Promise<FormState> {
  return resuming(before, form);
}

export async function tryAgain(before: FormState, form: FormData): Promise<FormState> {
  return trying(before, form);
}

export async function remove(before: FormState, form: FormData): Promise<FormState> {
  return removing(before, form);
}

export async function sendLink(before: FormState, form: FormData): Promise<FormState> {
  return sending(before, form);
}
