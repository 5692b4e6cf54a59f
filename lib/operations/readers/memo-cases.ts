import { readCaseVersionAt, readQuotationStarts } from "@/lib/data/published/read-case-at";
import { readPresent, readVersion } from "@/lib/data/published/read-documents";
import type { AskedCase } from "@/lib/domain/compare/compare-view";
import type { Language } from "@/lib/domain/language";
import type { MemoCaseInput } from "@/lib/domain/memo/make-memo";
import type { MemoLeftOut } from "@/lib/domain/memo/memo";
import { publicCase } from "@/lib/domain/public/public-case";
import { type PublicSource, publicSource } from "@/lib/domain/public/public-source";
import { type Answer, askedSubject } from "./asked-case";

/** A case that was found, without how like it is. */
export type FoundMemoCase = Omit<MemoCaseInput, "likeness">;

/** A chosen case as it was in a version of the data, or why it is not there. */
export async function findMemoCase(
  lang: Language,
  asked: AskedCase,
  dataVersion: number,
): Promise<Answer<FoundMemoCase, MemoLeftOut["why"]>> {
  const subject = await askedSubject(asked);
  if ("why" in subject) return subject;
  const version = await readCaseVersionAt(subject.id, dataVersion);
  if (version === null) return { why: "later" };
  const wanted = { kind: "case", lang, schema: publicCase } as const;
  const shown = await readVersion(wanted, subject.id, version);
  if (!shown?.document) return { why: "gone" };
  const { n } = asked;
  if (n !== null && n > shown.document.defendants.length) return { why: "person" };
  const { publishedOn, digest, redacted } = shown;
  const starts = await readQuotationStarts(subject.id);
  return { found: { case: shown.document, version, publishedOn, digest, redacted, n, starts } };
}

/** The records of the sources that these cases quote, as they are now. */
export async function readMemoSources(
  lang: Language,
  cases: readonly FoundMemoCase[],
): Promise<Map<string, PublicSource>> {
  const ids = cases.flatMap(({ case: shown }) => shown.sources.map(({ id }) => id));
  const wanted = { kind: "source", lang, schema: publicSource } as const;
  const records = await readPresent(wanted, [...new Set(ids)]);
  return new Map(records.map((record) => [record.id, record]));
}
