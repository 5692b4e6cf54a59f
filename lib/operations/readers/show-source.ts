import { readCaseTitles } from "@/lib/data/published/read-cases";
import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import { readQuotations } from "@/lib/data/published/read-lists";
import type { Language } from "@/lib/domain/language";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import type { SourceView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

type UsedBy = SourceView["quotations"][number]["usedBy"][number];

/** One source with every excerpt that is quoted of it, and what quotes it. */
export function showSource(lang: Language, id: string): Promise<Shown<SourceView>> {
  return shownWith([`source:${id}`, "sources"], async () => {
    const subject = await readSubject("source", id);
    if (!subject) return { status: 404 };
    if (subject.withdrawn) return { status: 410 };
    const wanted = { kind: "source", lang, schema: publicSource } as const;
    const shown = await readVersion(wanted, id, subject.version);
    if (!shown?.document) return { status: 410 };
    return found({
      source: shown.document,
      publishedOn: shown.publishedOn,
      quotations: await quotationsOf(id, lang),
    });
  });
}

async function quotationsOf(id: string, lang: Language): Promise<SourceView["quotations"]> {
  const rows = await readQuotations(id);
  const label = await labels(lang, rows);
  const byWords = new Map<string, SourceView["quotations"][number]>();
  for (const { exact, startAt, usedKind, usedId } of rows) {
    const one = byWords.get(`${startAt} ${exact}`) ?? { exact, start: startAt, usedBy: [] };
    const user = label(usedKind, usedId);
    if (user) one.usedBy.push(user);
    byWords.set(`${startAt} ${exact}`, one);
  }
  return [...byWords.values()];
}

async function labels(lang: Language, rows: { usedKind: string; usedId: string }[]) {
  const idsOf = (kind: string) =>
    rows.filter((row) => row.usedKind === kind).map((row) => row.usedId);
  const cases = new Map((await readCaseTitles(idsOf("case"), lang)).map((c) => [c.id, c]));
  const wanted = { kind: "discrepancy", lang, schema: publicDiscrepancy } as const;
  const found = await readPresent(wanted, idsOf("discrepancy"));
  const titles = new Map(found.map((discrepancy) => [discrepancy.id, discrepancy.title]));
  return (kind: string, id: string): UsedBy | null => {
    if (kind === "figure") return { kind, id, label: id.replace(/^f0*/, "") };
    if (kind === "discrepancy") return { kind, id, label: titles.get(id) ?? id };
    const card = cases.get(id);
    return card ? { kind: "case", id: card.slug, label: card.title } : null;
  };
}
