import { z } from "zod";
import { language } from "@/lib/domain/language";
import { lineText } from "@/lib/domain/safe-text";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { suggestPeople } from "@/lib/operations/desk/people/find-people";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

const typed = z.object({ q: z.string().max(200).default("") });
const named = z.strictObject({ name: lineText, lang: language });

/** People to choose from, by what was typed in either script. */
export const GET = deskQuery(typed, ({ actor, input }) => suggestPeople(actor, input.q));

/** Adds somebody by a name in one language. */
export const POST = deskCommand(named, ({ actor, input }) =>
  addPerson(actor, { name: { [input.lang]: input.name } }),
);
