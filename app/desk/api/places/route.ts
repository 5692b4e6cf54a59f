import { z } from "zod";
import { language } from "@/lib/domain/language";
import { lineText } from "@/lib/domain/safe-text";
import { addPlace } from "@/lib/operations/desk/places/add-place";
import { suggestPlaces } from "@/lib/operations/desk/places/list-places";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

const typed = z.object({ q: z.string().max(200).default("") });
const named = z.strictObject({ name: lineText, lang: language });

/** Places to choose from, by what was typed. */
export const GET = deskQuery(typed, ({ actor, input }) => suggestPlaces(actor, input.q));

/** Adds a place by a name in one language. */
export const POST = deskCommand(named, ({ actor, input }) =>
  addPlace(actor, { name: { [input.lang]: input.name } }),
);
