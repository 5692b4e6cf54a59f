import { z } from "zod";
import type { ListedCase } from "@/lib/data/desk/case-list";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { revisionStates } from "@/lib/domain/revision";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay } from "@/lib/policies/may";

/** What somebody asks of the list; what cannot be read is not asked. */
const asked = z.object({
  words: z.string().trim().max(200).catch(""),
  state: z.enum(revisionStates).nullable().catch(null),
  whose: z.enum(["mine"]).nullable().catch(null),
});

/** The cases that this actor may see, as far as they are asked for. */
export function listEntries(actor: Actor, query: unknown): Promise<ListedCase[]> {
  assertMay(actor, "enterDesk");
  const { words, state, whose } = asked.parse(query);
  return inTransaction(({ caseEntries }) =>
    caseEntries.listed({
      viewer: viewerOf(actor),
      words: words || null,
      state,
      whose: whose && actor.account,
    }),
  );
}
