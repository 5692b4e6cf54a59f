import { z } from "zod";
import { pseudonymManners } from "@/lib/domain/pseudonym";
import { pseudonymFor } from "@/lib/operations/desk/people/draw-pseudonym";
import { deskQuery } from "@/lib/web/desk-json";

const asked = z.object({ manner: z.enum(pseudonymManners) });

/** A pseudonym drawn by lot, to be looked at; nothing is written. */
export const GET = deskQuery(asked, ({ actor, input, params }) =>
  pseudonymFor(actor, params.id ?? "", input.manner),
);
