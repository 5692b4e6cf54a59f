import { z } from "zod";
import type { ChosenAnchor } from "@/lib/domain/comment";

const said = z.object({
  id: z.string(),
  author: z.string().nullable(),
  text: z.string(),
  at: z.string(),
  revision: z.number(),
});

const place = z.discriminatedUnion("on", [
  z.object({ on: z.literal("entry") }),
  z.object({ on: z.literal("move"), to: z.string() }),
  z.object({
    on: z.literal("field"),
    field: z.object({ kind: z.string(), id: z.string(), field: z.string() }),
  }),
  z.object({
    on: z.literal("passage"),
    lang: z.enum(["en", "ru"]),
    block: z.string(),
    start: z.number(),
    end: z.number(),
  }),
  z.object({ on: z.literal("orphaned"), words: z.string() }),
]);

const thread = said.extend({
  place,
  words: z.string().nullable(),
  resolved: z.boolean(),
  resolvedBy: z.string().nullable(),
  answers: z.array(said),
});

/** Something that was said, and a comment with the answers to it, as the desk tells them. */
export type SaidView = z.infer<typeof said>;
export type ThreadView = z.infer<typeof thread>;

const path = (entry: string) => `/desk/api/cases/${encodeURIComponent(entry)}/comments`;

/** The comments on a case; null where the desk does not answer. */
export async function loadComments(entry: string): Promise<ThreadView[] | null> {
  const body = await answerOf(fetch(path(entry)));
  const read = z.object({ comments: z.array(thread) }).safeParse(body);
  return read.success ? read.data.comments : null;
}

type NewComment = { parent: string | null; anchor: ChosenAnchor; text: string };

/** Says something; false where it did not arrive. */
export async function sendComment(entry: string, comment: NewComment): Promise<boolean> {
  return (await answerOf(send(path(entry), "POST", comment))) !== null;
}

/** Marks a comment as done or as open again; false where that did not arrive. */
export async function sendResolved(entry: string, comment: string, resolved: boolean) {
  const address = `${path(entry)}/${encodeURIComponent(comment)}`;
  return (await answerOf(send(address, "PUT", { resolved }))) !== null;
}

function send(address: string, method: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function answerOf(asked: Promise<Response>): Promise<unknown> {
  try {
    const response = await asked;
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
