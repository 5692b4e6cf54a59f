import { z } from "zod";
import { language } from "@/lib/domain/language";
import { searchDesk } from "@/lib/operations/desk/overview/search-desk";
import { deskQuery } from "@/lib/web/desk-json";

const query = z.strictObject({ q: z.string(), lang: language });

export const GET = deskQuery(query, async ({ actor, input }) => ({
  hits: await searchDesk(actor, input.lang, input.q),
}));
