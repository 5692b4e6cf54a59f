import type { CaseEntry } from "@/lib/domain/case-entry";
import { languages } from "@/lib/domain/language";
import { markOf, type NarrativeNode, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { CasebookProblem } from "./casebook-problem";

/** Everything in a case that refers to something which the case does not have, or that nothing refers to. */
export function referenceProblems(entry: CaseEntry): CasebookProblem[] {
  return [
    ...danglingLinks(entry),
    ...citationProblems(entry),
    ...languages.flatMap((lang) => {
      const { narrative } = entry[lang];
      return narrative ? narrativeProblems(entry, narrative, lang) : [];
    }),
  ];
}

type Link = { id: string; to: string | null; kind: string; among: readonly { id: string }[] };

function danglingLinks(entry: CaseEntry): CasebookProblem[] {
  const { parties, persons, proceedings, rulings } = entry;
  const ofParty = (thing: { id: string; party: string }): Link => ({
    id: thing.id,
    to: thing.party,
    kind: "party",
    among: parties,
  });
  return [
    ...parties.map(({ id, person }): Link => ({ id, to: person, kind: "person", among: persons })),
    ...[...entry.charges, ...entry.factors, ...rulings].map(ofParty),
    ...entry.happenings.flatMap(({ id, parties: taking }) =>
      taking.map((party) => ofParty({ id, party })),
    ),
    ...rulings.map(
      ({ id, proceeding }): Link => ({
        id,
        to: proceeding,
        kind: "proceeding",
        among: proceedings,
      }),
    ),
    ...entry.sentences.map(
      ({ id, ruling }): Link => ({
        id,
        to: ruling,
        kind: "ruling",
        among: rulings,
      }),
    ),
  ].flatMap(({ id, to, kind, among }) =>
    to === null || has(among, to) ? [] : [{ id, says: `there is no ${kind} ${to}` }],
  );
}

function citationProblems(entry: CaseEntry): CasebookProblem[] {
  const cited = new Set(excerptsCitedIn(entry));
  const missing = [...cited].filter((id) => !has(entry.excerpts, id));
  const unused = entry.excerpts.filter(({ id }) => !cited.has(id));
  return [
    ...missing.map((id) => ({ id, says: "is cited, but there is no such excerpt" })),
    ...unused.map(({ id }) => ({ id, says: "is an excerpt that nothing cites" })),
  ];
}

/** Citations and footnotes name their excerpt under the same key. */
function excerptsCitedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(excerptsCitedIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "excerpt" && typeof inner === "string" ? [inner] : excerptsCitedIn(inner),
  );
}

function narrativeProblems(
  entry: CaseEntry,
  narrative: NarrativeNode,
  lang: string,
): CasebookProblem[] {
  const nodes = [...narrativeNodes(narrative)];
  const anchored = new Set(
    nodes.flatMap((node) => textAttribute(markOf(node, "annotated") ?? {}, "annotation") ?? []),
  );
  const unknown = [...anchored].filter((id) => !has(entry.annotations, id));
  const unanchored = entry.annotations.filter(({ id }) => !anchored.has(id));
  return [
    ...unknown.map((id) => ({ id, says: `is anchored in ${lang}, but there is no such note` })),
    ...unanchored.map(({ id }) => ({
      id,
      says: `is a note that the ${lang} text does not anchor`,
    })),
    ...nodes.flatMap((node) => mentionProblem(entry, node, lang)),
  ];
}

function mentionProblem(entry: CaseEntry, node: NarrativeNode, lang: string): CasebookProblem[] {
  const mention = markOf(node, "mention");
  const kind = textAttribute(mention ?? {}, "kind") ?? "";
  const id = textAttribute(mention ?? {}, "id") ?? "";
  const among = mentionable(entry)[kind];
  if (!among || has(among, id)) return [];
  return [{ id, says: `is mentioned in ${lang}, but there is no such ${kind}` }];
}

/** What a case itself holds; courts, provisions and sources are held elsewhere. */
function mentionable(entry: CaseEntry): Readonly<Record<string, readonly { id: string }[]>> {
  return { person: entry.persons, proceeding: entry.proceedings, sentence: entry.sentences };
}

function has(among: readonly { id: string }[], id: string): boolean {
  return among.some((thing) => thing.id === id);
}
