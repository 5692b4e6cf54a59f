import { type ReadCourt, readCourts, readTermSets } from "@/lib/data/reference/read-courts";
import { type ReadArticle, readArticles } from "@/lib/data/reference/read-law";
import { partThing } from "@/lib/search/reference/part-thing";
import { type ReferenceThing, referenceThing } from "@/lib/search/reference/reference-thing";

/** How long what was made of the reference data serves, in milliseconds: it changes with an upgrade. */
const servesMs = 60_000;

let kept: { until: number; things: Promise<ReferenceThing[]> } | null = null;

/** The law, the courts and the glossary, ready to be searched. */
export function referenceThings(): Promise<ReferenceThing[]> {
  const now = performance.now();
  if (kept && now < kept.until) return kept.things;
  const things = makeThings();
  kept = { until: now + servesMs, things };
  things.catch(() => {
    kept = null;
  });
  return things;
}

async function makeThings(): Promise<ReferenceThing[]> {
  const [articles, courts, sets] = await Promise.all([
    readArticles(),
    readCourts(),
    readTermSets(),
  ]);
  return [...articles.flatMap(ofArticle), ...courts.map(ofCourt), ...sets.map(ofTermSet)];
}

function ofArticle({ number, titleRu, titleEn, parts }: ReadArticle): ReferenceThing[] {
  const named = (name: string) => ({ ru: `${name} · ${titleRu}`, en: `${name} · ${titleEn}` });
  const article = referenceThing({
    kind: "law",
    address: `/law/${number}`,
    titles: named(number),
    words: "",
    keywords: [],
    names: [],
    provisions: [number],
  });
  return [
    article,
    ...parts.map(({ provision, part }) =>
      partThing({ provision, address: `/law/${number}/${part}`, titles: named(provision) }),
    ),
  ];
}

function ofCourt(court: ReadCourt): ReferenceThing {
  const { code, nameRu, nameEn, townRu, townEn, aliasesEn, region } = court;
  const names = [townRu, townEn].filter((name) => name !== null);
  return referenceThing({
    kind: "court",
    address: `/courts/${code}`,
    titles: { ru: nameRu, en: nameEn },
    words: "",
    keywords: [code, ...names, ...aliasesEn, region?.nameRu ?? "", region?.nameEn ?? ""],
    names,
    provisions: [],
  });
}

type TermSet = Awaited<ReturnType<typeof readTermSets>>[number];

function ofTermSet({ id, ru, en }: TermSet): ReferenceThing {
  return referenceThing({
    kind: "glossary",
    address: `/glossary#${id}`,
    titles: { ru: ru[0] ?? id, en: en[0] ?? id },
    words: [...ru, ...en].join(", "),
    keywords: [...ru, ...en],
    names: [],
    provisions: [],
  });
}
