import { publishedClient } from "@/lib/data/clients";
import type { Language } from "@/lib/domain/language";
import { type CaseCard, caseCardSchema } from "@/lib/domain/public/case-card";

/** The cards of these cases by their numbers; a case that is not public has none. */
export async function readCaseCards(
  lang: Language,
  ids: readonly string[],
): Promise<Map<string, CaseCard>> {
  if (ids.length === 0) return new Map();
  const rows = await publishedClient().caseCard.findMany({
    where: { lang, subjectId: { in: [...ids] } },
    select: { subjectId: true, card: true },
  });
  return new Map(rows.map((row) => [row.subjectId, caseCardSchema.parse(row.card)]));
}
