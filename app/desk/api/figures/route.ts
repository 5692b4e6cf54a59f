import { z } from "zod";
import { searchFigures } from "@/lib/operations/desk/mentions/search-figures";
import { deskQuery } from "@/lib/web/desk-json";

/** Numbers that can stand in a text, by words; or how those that stand in one are now. */
export const GET = deskQuery(z.unknown(), ({ actor, input }) => searchFigures(actor, input));
