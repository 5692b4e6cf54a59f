import { z } from "zod";
import { language } from "@/lib/domain/language";
import { loadCaseReference } from "@/lib/operations/desk/reference/load-case-reference";
import { deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.strictObject({ lang: language }), ({ actor, input }) =>
  loadCaseReference(actor, input.lang),
);
