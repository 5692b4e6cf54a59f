import { z } from "zod";
import { searchMentions } from "@/lib/operations/desk/mentions/search-mentions";
import { deskQuery } from "@/lib/web/desk-json";

/** What a text can mention, by what was typed in either script. */
export const GET = deskQuery(z.unknown(), ({ actor, input }) => searchMentions(actor, input));
