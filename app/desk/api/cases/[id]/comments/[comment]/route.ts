import { z } from "zod";
import { resolveComment } from "@/lib/operations/desk/review/resolve-comment";
import { deskCommand } from "@/lib/web/desk-json";

export const PUT = deskCommand(
  z.strictObject({ resolved: z.boolean() }),
  async ({ actor, input, params }) => {
    const { resolved } = input;
    await resolveComment(actor, params.id ?? "", { comment: params.comment ?? "", resolved });
    return { resolved };
  },
);
