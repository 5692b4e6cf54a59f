import { readSlug, readSlugOfNumber } from "@/lib/data/published/read-cases";
import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import { figuresNamed, withBoundFigures } from "@/lib/domain/ledger/bound-figures";
import { type PublicCase, publicCase } from "@/lib/domain/public/public-case";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import type { Shown } from "@/lib/domain/public/shown";
import type { CaseView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

type Answer = Awaited<Parameters<typeof shownWith<CaseView>>[1] extends () => infer R ? R : never>;

/**
 * One case: its present version, or the one asked for. A former address leads to the present one,
 * a retired one is gone, and the neutral number alone finds the case.
 */
export async function showCase(
  lang: Language,
  slug: string,
  version: number | null,
): Promise<Shown<CaseView>> {
  const id = (await readSlug(slug))?.id;
  return shownWith(id ? [`case:${id}`, "discrepancies", "figures"] : ["cases"], async () => {
    // Read once more, after the keys: the address may have been retired in between.
    const address = await readSlug(slug);
    if (!address) return missing(lang, slug);
    if (address.state === "retired") return { status: 410 };
    if (address.state === "former" && address.current)
      return { status: 308, to: `/${lang}/cases/${address.current}` };
    return viewOf(lang, address.id, version);
  });
}

async function missing(lang: Language, slug: string): Promise<Answer> {
  const number = /^\d{4}$/.test(slug) ? slug : null;
  if (number && (await readSubject("case", number))?.withdrawn) return { status: 410 };
  const current = number ? await readSlugOfNumber(number) : null;
  return current ? { status: 308, to: `/${lang}/cases/${current}` } : { status: 404 };
}

async function viewOf(lang: Language, id: string, version: number | null): Promise<Answer> {
  const subject = await readSubject("case", id);
  if (!subject) return { status: 404 };
  if (subject.withdrawn) return { status: 410 };
  const wanted = { kind: "case", lang, schema: publicCase } as const;
  const shown = await readVersion(wanted, id, version ?? subject.version);
  if (!shown) return { status: 404 };
  if (!shown.document) return { status: 410 };
  const ids = shown.document.discrepancies.map((discrepancy) => discrepancy.id);
  const discrepancies = { kind: "discrepancy", lang, schema: publicDiscrepancy } as const;
  return found({
    case: await withNumbers(lang, shown.document),
    version: shown.version,
    publishedOn: shown.publishedOn,
    latest: subject.version,
    digest: shown.digest,
    redacted: shown.redacted,
    discrepancies: ids.length > 0 ? await readPresent(discrepancies, ids) : [],
  });
}

/** The case with those numbers in its story that the ledger bears out as it is now, in old versions too. */
async function withNumbers(lang: Language, shown: PublicCase): Promise<PublicCase> {
  const { narrative } = shown;
  if (!narrative) return shown;
  const ids = figuresNamed(narrative.doc);
  const wanted = { kind: "figure", lang, schema: publicFigure } as const;
  const figures = ids.length > 0 ? await readPresent(wanted, ids) : [];
  const numbers = new Map(figures.map(({ id, quantities }) => [id, quantities]));
  return { ...shown, narrative: { ...narrative, doc: withBoundFigures(narrative.doc, numbers) } };
}
