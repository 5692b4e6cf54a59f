"use server";

import { z } from "zod";
import { orProve } from "@/lib/auth/or-prove";
import type { Actor } from "@/lib/domain/actor";
import { invite } from "@/lib/operations/accounts/invite";
import * as people from "@/lib/operations/accounts/people";
import { resetLink } from "@/lib/operations/accounts/reset-passphrase";
import { appUrl } from "@/lib/web/app-url";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

type Done = "role" | "disabled" | "enabled" | "sessions" | "steps";

const list = "/account/people";
const person = z.strictObject({ id: z.string().max(100) });

const inviting = formAction(z.strictObject({ role: z.string() }), (actor, given) =>
  orProve(list, async () => shownLink(await invite(actor, given))),
);

const resetting = formAction(person, (actor, { id }) =>
  orProve(`${list}/${id}`, async () => shownLink(await resetLink(actor, id))),
);

const changingRole = formAction(person.extend({ role: z.string() }), (actor, { id, role }) =>
  orProve(`${list}/${id}`, async () => {
    await people.changeRole(actor, id, role);
    return said(id, "role");
  }),
);

const disabling = onPerson(people.disableAccount, "disabled");
const enabling = onPerson(people.enableAccount, "enabled");
const ending = onPerson(people.endSessionsOf, "sessions");
const takingStep = onPerson(people.resetSecondStep, "steps");

export async function makeInvitation(before: FormState, form: FormData): Promise<FormState> {
  return inviting(before, form);
}

export async function makeResetLink(before: FormState, form: FormData): Promise<FormState> {
  return resetting(before, form);
}

export async function saveRole(before: FormState, form: FormData): Promise<FormState> {
  return changingRole(before, form);
}

export async function disable(before: FormState, form: FormData): Promise<FormState> {
  return disabling(before, form);
}

export async function enable(before: FormState, form: FormData): Promise<FormState> {
  return enabling(before, form);
}

export async function endTheirSessions(before: FormState, form: FormData): Promise<FormState> {
  return ending(before, form);
}

export async function takeSecondStep(before: FormState, form: FormData): Promise<FormState> {
  return takingStep(before, form);
}

function shownLink(path: string) {
  return {
    message: ["account.people.link.made"],
    values: { link: `${appUrl()}${path}` },
  } as const;
}

function onPerson(work: (actor: Actor, id: string) => Promise<void>, done: Done) {
  return formAction(person, (actor, { id }) =>
    orProve(`${list}/${id}`, async () => {
      await work(actor, id);
      return said(id, done);
    }),
  );
}

/** The page of the person again, as they are now, with what was done. */
function said(id: string, done: Done) {
  return { goTo: `${list}/${encodeURIComponent(id)}?said=${done}` };
}
