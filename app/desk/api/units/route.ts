import { z } from "zod";
import { language } from "@/lib/domain/language";
import { lineText } from "@/lib/domain/safe-text";
import { addUnit } from "@/lib/operations/desk/places/add-unit";
import { suggestUnits } from "@/lib/operations/desk/places/list-units";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

const typed = z.object({ q: z.string().max(200).default("") });
const named = z.strictObject({ name: lineText, lang: language });

/** Units to choose from, by what was typed. */
export const GET = deskQuery(typed, ({ actor, input }) => suggestUnits(actor, input.q));

/** Adds a unit by a name in one language. */
export const POST = deskCommand(named, ({ actor, input }) =>
  addUnit(actor, { name: { [input.lang]: input.name } }),
);
