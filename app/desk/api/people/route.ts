import { z } from "zod";
import { language } from "@/lib/domain/language";
import { lineText } from "@/lib/domain/safe-text";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { suggestPeople } from "@/lib/operations/desk/people/find-people";
import { loadPeople } from "@/lib/operations/desk/people/load-people";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

const asked = z.object({
  q: z.string().max(200).default(""),
  ids: z.string().max(2000).optional(),
});
const named = z.strictObject({ name: lineText, lang: language });

/** People to choose from, by what was typed in either script; or those with these ids. */
export const GET = deskQuery(asked, ({ actor, input: { q, ids } }) =>
  ids === undefined ? suggestPeople(actor, q) : loadPeople(actor, ids.split(",")),
);

/** Adds somebody by a name in one language. */
export const POST = deskCommand(named, ({ actor, input }) =>
  addPerson(actor, { name: { [input.lang]: input.name } }),
);
