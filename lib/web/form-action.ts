import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentVisitor } from "@/lib/auth/current-visitor";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { DeskKey } from "@/lib/messages/desk-catalogue";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { FormState } from "./form-state";
import { refusalMessage } from "./refusal-message";

/**
 * What follows a form that went well: a message, with what the form is to show once, or another page.
 */
export type Outcome =
  | {
      message:
        | readonly [DeskKey, Record<string, string | number>?]
        | ((t: DeskTranslator) => string);
      values?: Readonly<Record<string, string>>;
    }
  | { goTo: string };

type Work<S extends z.ZodType> = (actor: Actor, input: z.output<S>) => Promise<Outcome>;

/**
 * A server action that holds no rule: reads the form by its schema, asks who sends it, does the work
 * and says how it went. A field that the form names twice arrives as a list. What calls the action
 * without a form, as no page of ours does, is refused like a form that cannot be read.
 */
export function formAction<S extends z.ZodType>(schema: S, work: Work<S>) {
  return async (_before: FormState, form: unknown): Promise<FormState> => {
    const { actor, lang } = await currentVisitor();
    const t = deskTranslatorFor(lang);
    if (!(form instanceof FormData)) return problemOf(new Refusal("invalid", "form.type"), t, {});
    const values = formFields(form);
    const outcome = await refusable(async () => {
      assertHeld(values);
      return work(actor, parseInput(schema, values));
    });
    if (outcome instanceof Refusal) return problemOf(toNobody(actor, outcome), t, values);
    if ("goTo" in outcome) redirect(outcome.goTo);
    const { message, values: shown = {} } = outcome;
    const said = typeof message === "function" ? message(t) : t(...message);
    return { status: "done", message: said, field: null, values: shown };
  };
}

/** What the work gives, or the refusal that it met. */
async function refusable<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** To somebody whose session has ended meanwhile nothing is there: they are told what to do instead. */
function toNobody({ account }: Actor, refusal: Refusal): Refusal {
  const isNotThere = account === null && refusal.key === "problem.notFound";
  return isNotThere ? new Refusal("sign-in-again", "account.signInAgain") : refusal;
}

/** Refuses what no table holds, wherever it stands: a name or an id is not searched for it either. */
function assertHeld(values: Record<string, string | string[]>): void {
  for (const [field, value] of Object.entries(values))
    if ([value].flat().some((text) => text.includes("\u0000")))
      throw new Refusal("invalid", "text.forbiddenCharacter", { field });
}

function problemOf(
  refusal: Refusal,
  t: ReturnType<typeof deskTranslatorFor>,
  values: Record<string, string | string[]>,
): FormState {
  const typed = Object.entries(values).filter(([name]) => !/passphrase|code|again/i.test(name));
  return {
    status: "problem",
    message: refusalMessage(refusal, t),
    field: String(refusal.values.field ?? "") || null,
    values: Object.fromEntries(
      typed.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    ),
  };
}

/** The text fields of a form; Next's own, which begin with `$`, are left out, and so are files. */
function formFields(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const given = form.getAll(name).flatMap((value) => (typeof value === "string" ? [value] : []));
    const [only = ""] = given;
    Object.defineProperty(fields, name, {
      value: given.length > 1 ? given : only,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return fields;
}
