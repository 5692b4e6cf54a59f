import { z } from "zod";
import { addComment } from "@/lib/operations/desk/review/add-comment";
import { listComments } from "@/lib/operations/desk/review/list-comments";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.strictObject({}), async ({ actor, params }) => ({
  comments: await listComments(actor, params.id ?? ""),
}));

export const POST = deskCommand(z.unknown(), async ({ actor, input, params }) => ({
  comment: await addComment(actor, params.id ?? "", input),
}));
