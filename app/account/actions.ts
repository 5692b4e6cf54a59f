"use server";

import { z } from "zod";
import { renew } from "@/lib/auth/begin-session";
import { orProve } from "@/lib/auth/or-prove";
import { clearSession, readSession } from "@/lib/auth/session-cookie";
import { changePassphrase } from "@/lib/operations/accounts/change-passphrase";
import { changeProfile } from "@/lib/operations/accounts/change-profile";
import { beginLink, unlinkIdentities } from "@/lib/operations/accounts/identities";
import { signOutEverywhere } from "@/lib/operations/accounts/sign-out-everywhere";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const nothing = z.strictObject({});

const profile = formAction(
  z.strictObject({ alias: z.string(), lang: z.string() }),
  async (actor, given) => {
    await changeProfile(actor, given);
    return { goTo: "/account?said=saved" };
  },
);

const passphrase = formAction(
  z.strictObject({ current: z.string(), passphrase: z.string(), again: z.string() }),
  async (actor, given) => {
    await renew(await changePassphrase(actor, given));
    return { message: ["account.passphrase.changed"] };
  },
);

const everywhere = formAction(nothing, async (actor) => {
  await signOutEverywhere(actor);
  await clearSession();
  return { goTo: "/account/sign-in?said=signed-out" };
});

const unlink = formAction(nothing, (actor) =>
  orProve("/account", async () => {
    await unlinkIdentities(actor);
    return { goTo: "/account?said=unlinked" };
  }),
);

const link = formAction(nothing, (actor) =>
  orProve("/account", async () => {
    const session = await readSession();
    if (session) await beginLink(actor, session);
    return { goTo: "/account/provider" };
  }),
);

export async function saveProfile(before: FormState, form: FormData): Promise<FormState> {
  return profile(before, form);
}

export async function savePassphrase(before: FormState, form: FormData): Promise<FormState> {
  return passphrase(before, form);
}

export async function endSessions(before: FormState, form: FormData): Promise<FormState> {
  return everywhere(before, form);
}

export async function unlinkProvider(before: FormState, form: FormData): Promise<FormState> {
  return unlink(before, form);
}

export async function linkProvider(before: FormState, form: FormData): Promise<FormState> {
  return link(before, form);
}
