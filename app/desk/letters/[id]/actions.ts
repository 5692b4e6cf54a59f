"use server";

import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { answerLetter } from "@/lib/operations/desk/letters/answer-letter";
import { closeLetter } from "@/lib/operations/desk/letters/close-letter";
import { putLetterBack, takeLetter } from "@/lib/operations/desk/letters/take-letter";
import { tieLetter } from "@/lib/operations/desk/letters/tie-letter";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

/** A form of a letter: does the work and shows the letter as it is then. */
const letterForm = (work: (actor: Actor, id: string, given: object) => Promise<void>) =>
  formAction(z.looseObject({ id: z.string() }), async (actor, { id, ...given }) => {
    await work(actor, id, given);
    return { goTo: `/desk/letters/${encodeURIComponent(id)}` };
  });

const taking = letterForm(takeLetter);
export async function take(before: FormState, form: FormData): Promise<FormState> {
  return taking(before, form);
}

const puttingBack = letterForm(putLetterBack);
export async function putBack(before: FormState, form: FormData): Promise<FormState> {
  return puttingBack(before, form);
}

const closing = letterForm(closeLetter);
export async function close(before: FormState, form: FormData): Promise<FormState> {
  return closing(before, form);
}

const tying = letterForm(tieLetter);
export async function tie(before: FormState, form: FormData): Promise<FormState> {
  return tying(before, form);
}

const answering = letterForm(answerLetter);
export async function answer(before: FormState, form: FormData): Promise<FormState> {
  return answering(before, form);
}
