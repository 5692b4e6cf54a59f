import { z } from "zod";

const keys = z.record(z.string().min(1).max(200), z.int().min(0));

const pageStatement = z.discriminatedUnion("status", [
  z.object({ status: z.literal([200, 400, 404, 410]), keys }),
  z.object({ status: z.literal(308), keys, to: z.string().regex(/^\/(?![/\\])/) }),
]);

/**
 * What a page says of itself: its status, and the publications and collections it was made from,
 * each with the version that was read before the page's data. A page that has moved (308) says where to.
 */
export type PageStatement = z.infer<typeof pageStatement>;

/** Reads the one statement of a page; null when there is none, more than one, or an unreadable one. */
export function readStatement(statements: readonly string[]): PageStatement | null {
  const [text, ...more] = statements;
  if (text === undefined || more.length > 0) return null;
  const parsed = pageStatement.safeParse(readJson(text));
  return parsed.success ? parsed.data : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
