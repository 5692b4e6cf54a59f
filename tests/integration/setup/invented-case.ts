import { createHash } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import { caseEntry } from "@/lib/domain/case-entry";
import { discrepancy } from "@/lib/domain/discrepancy";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { source } from "@/lib/domain/source";
import { caseProjection } from "@/lib/operations/door/case-projection";
import { loadMaterial } from "@/lib/operations/door/material";
import {
  discrepancyProjection,
  figureProjection,
  sourceProjection,
} from "@/lib/operations/door/other-projections";
import { publishProjections } from "@/lib/operations/door/publish-projections";
import { inventedNarrative } from "@/tests/integration/setup/invented-narrative";
import {
  excerptsOf,
  inventedText,
  inventedWords as word,
} from "@/tests/integration/setup/invented-words";

const date = {
  edtf: "2023-04-07",
  earliest: "2023-04-07",
  latest: "2023-04-07",
  precision: "day",
  approximate: false,
  printed: null,
};
const excerpts = excerptsOf(inventedText);
const cited = (id: string) => [{ excerpt: `9001.${id}` }];
const reason = { en: "Invented for a test.", ru: "Выдумано для теста." };

const theSource = source.parse({
  id: "invented-source",
  kind: "article",
  title: "An invented article",
  titleBasis: "described",
  language: "en",
  publisher: { value: "invented-press" },
  published: { value: date },
  captures: [
    {
      id: "invented-capture",
      sha256: createHash("sha256").update(inventedText).digest("hex"),
      codePoints: [...inventedText].length,
      fileName: "invented.txt",
    },
  ],
});

/** A case of a plainly invented person, with a word of its own in everything that can be redacted. */
export const inventedCase = caseEntry.parse({
  id: "9001",
  number: "9001",
  slugName: "ivan-inventov",
  kind: "person",
  defendants: { value: 1 },
  en: {
    title: "Ivan Inventov",
    standfirst: "An invented soldier who never lived.",
    summary: "Everything here is invented.",
    narrative: inventedNarrative("en"),
  },
  ru: {
    title: "Иван Выдумкин",
    standfirst: "Выдуманный солдат, которого не было.",
    summary: "Здесь всё выдумано.",
    narrative: inventedNarrative("ru"),
  },
  persons: [
    {
      id: "9001",
      name: { en: "Ivan Inventov", ru: "Иван Выдумкин" },
      printed: ["Ivan Inventov"],
      display: "full-name",
      label: { en: "a soldier", ru: "военнослужащий" },
      ground: { en: "He does not exist.", ru: "Его не существует." },
      riskTier: 1,
    },
  ],
  parties: [
    {
      id: "9001.defendant",
      role: "defendant",
      person: "9001",
      label: { en: "the defendant", ru: "подсудимый" },
      post: { value: word.post, citations: cited("post") },
      serviceAsAssessed: { value: "released-convict", citations: cited("service") },
    },
  ],
  factors: [
    { id: "9001.f1", party: "9001.defendant", code: "award", value: { value: "yes" } },
    {
      id: "9001.f2",
      party: "9001.defendant",
      code: "absence-days",
      value: { value: { min: 77, max: 78 }, citations: cited("days") },
    },
  ],
  charges: [
    {
      id: "9001.c1",
      party: "9001.defendant",
      provision: { value: "337(5)" },
      outcome: { value: "convicted" },
    },
  ],
  proceedings: [
    { id: "9001.p1", instance: { value: "first" }, decided: { value: date } },
    { id: "9001.p2", instance: { value: "appeal" } },
  ],
  happenings: [
    {
      id: "9001.h1",
      kind: "refusal",
      date: { value: date },
      order: 1,
      text: word.happening,
      citations: cited("happening"),
    },
  ],
  annotations: [
    { id: "9001.a1", kind: "factual", audience: "public", text: word.annotation },
    { id: "9001.a2", kind: "legal", audience: "desk", text: word.desk },
  ],
  excerpts,
});

const excerptOf = (id: string) => excerpts.filter((excerpt) => excerpt.id === `9001.${id}`);

const theFigure = reportedFigure.parse({
  id: "f900",
  number: 900,
  metric: "detail",
  statement: { en: "An invented number.", ru: "Выдуманное число." },
  articleScope: ["337"],
  quantities: [{ min: 1, max: 1, unit: "people", qualifier: "exact" }],
  legalScope: null,
  place: null,
  period: null,
  periodBasis: "unknown",
  asOf: null,
  asOfBasis: "unknown",
  publisher: "invented-press",
  relayedBy: null,
  source: "invented-source",
  excerpts: excerptOf("shared"),
});

const theDiscrepancy = discrepancy.parse({
  id: "x90",
  number: 900,
  kind: "wording",
  title: { en: "An invented disagreement", ru: "Выдуманное расхождение" },
  state: "explained",
  reason,
  sides: [{ states: reason, excerpts: ["9001.shared"] }],
  cases: ["9001"],
  figures: ["f900"],
  excerpts: excerptOf("shared"),
});

/** Puts the invented case, its source, a figure and a discrepancy on the desk and makes them public. */
export async function publishInventedCase(): Promise<void> {
  const at = new Date();
  await inTransaction(async (stores) => {
    await stores.sources.addPublishers([
      { id: "invented-press", name: { en: "Invented Press", ru: "Выдуманная пресса" }, risk: null },
    ]);
    await stores.sources.add([theSource]);
    await stores.caseEntries.add([inventedCase], at);
    await stores.figures.add([theFigure]);
    await stores.discrepancies.add([theDiscrepancy]);
    const material = await loadMaterial(stores);
    const [entry] = await stores.caseEntries.byIds(["9001"]);
    const projections = [
      sourceProjection(theSource, material),
      figureProjection(theFigure, material),
      discrepancyProjection(theDiscrepancy, material),
      ...(entry ? [caseProjection(entry, material)] : []),
    ];
    await publishProjections(stores, projections, { at, reason });
  });
}
