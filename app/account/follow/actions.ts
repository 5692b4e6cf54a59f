"use server";

import { z } from "zod";
import { addToCasefile } from "@/lib/operations/saved/change-items";
import { followSearch, follow as followThing } from "@/lib/operations/saved/follow";
import { keepSearch } from "@/lib/operations/saved/keep-search";
import { makeCasefile } from "@/lib/operations/saved/make-casefile";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { keptSearch, readKept } from "@/lib/web/kept-search";
import { queryParams } from "@/lib/web/query-params";

const following = formAction(
  z.strictObject({ what: z.string(), id: z.string(), cadence: z.string() }),
  async (actor, { cadence, ...target }) => {
    await followThing(actor, { target, cadence });
    return { goTo: "/account/alerts?said=followed" };
  },
);

const putting = formAction(
  z.strictObject({ case: z.string(), casefile: z.string(), name: z.string() }),
  async (actor, { case: number, casefile, name }) => {
    const id = casefile === "" ? await makeCasefile(actor, { name }) : casefile;
    await addToCasefile(actor, id, number);
    return { goTo: `/account/casefiles/${encodeURIComponent(id)}?said=added` };
  },
);

const saving = formAction(
  z.strictObject({ name: z.string(), lang: z.string(), query: z.string(), cadence: z.string() }),
  async (actor, { cadence, ...given }) => {
    const query = keptSearch(queryParams(new URLSearchParams(given.query)));
    const id = await keepSearch(actor, { ...given, query });
    if (cadence !== "") await followSearch(actor, { id, cadence }, readKept);
    return { goTo: "/account/saved?said=search-saved" };
  },
);

export async function follow(before: FormState, form: FormData): Promise<FormState> {
  return following(before, form);
}

export async function putIntoCasefile(before: FormState, form: FormData): Promise<FormState> {
  return putting(before, form);
}

export async function saveSearch(before: FormState, form: FormData): Promise<FormState> {
  return saving(before, form);
}
