import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import { mentionKinds } from "@/lib/domain/narrative";
import type { FigureHit, MentionHit, MentionKind } from "./narrative-contract";

const mentions = z.object({
  hits: z.array(
    z.object({
      kind: z.enum(mentionKinds),
      id: z.string(),
      label: z.string(),
      detail: z.string(),
    }),
  ),
});
const figures = z.object({
  hits: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      value: z.string(),
      asOf: z.string().nullable(),
      drifted: z.boolean(),
      hidden: z.boolean().optional(),
      now: z.string().nullish(),
      newest: z
        .object({ id: z.string(), value: z.string(), asOf: z.string().nullable() })
        .nullish(),
    }),
  ),
});

/** Asks the desk for people, courts, provisions and sources; nothing where it does not answer. */
export async function findMentions(
  q: string,
  kinds: readonly MentionKind[],
  lang: Language,
): Promise<MentionHit[]> {
  const body = await ask("/desk/api/mentions", { q, lang, kinds: kinds.join(",") });
  return mentions.safeParse(body).data?.hits ?? [];
}

/** Asks the desk for figures of the ledger and for counts of the casebook. */
export async function findFigures(q: string, lang: Language): Promise<FigureHit[]> {
  const body = await ask("/desk/api/figures", { q, lang });
  return figures.safeParse(body).data?.hits ?? [];
}

/** Asks the desk how the figures with these ids stand now; one that is gone is left out. */
export async function figuresNow(ids: readonly string[], lang: Language): Promise<FigureHit[]> {
  if (ids.length === 0) return [];
  const body = await ask("/desk/api/figures", { ids: ids.join(","), lang });
  return figures.safeParse(body).data?.hits ?? [];
}

async function ask(path: string, query: Record<string, string>): Promise<unknown> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams(query)}`, {
      headers: { Accept: "application/json" },
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
