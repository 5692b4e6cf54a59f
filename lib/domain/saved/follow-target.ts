import { z } from "zod";
import { safeText } from "@/lib/domain/safe-text";

/** What a page offers to follow, beside a search: a case, a court, an article or a part of one. */
export const followTarget = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("case"), id: z.string().regex(/^\d{4,9}$/) }),
  z.strictObject({ what: z.literal("court"), id: z.string().regex(/^[0-9A-Za-z]{1,20}$/) }),
  z.strictObject({
    what: z.literal("article"),
    id: safeText(20).refine((text) => /^\d{1,3}(\.\d)?(\([\d.]{1,6}\))?$/.test(text)),
  }),
]);
export type FollowTarget = z.infer<typeof followTarget>;

/** Where a page for people about this is, without its language. */
export function targetPath({ what, id }: FollowTarget): string {
  if (what === "case") return `/cases/${id}`;
  if (what === "court") return `/courts/${id}`;
  const [, article = "", part] = /^([\d.]+)(?:\(([\d.]+)\))?$/.exec(id) ?? [];
  return part === undefined ? `/law/${article}` : `/law/${article}/${part}`;
}
