import { type Language, otherLanguage } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { splitProvision } from "@/lib/domain/provision";
import type { PublicCase, PublicExtra } from "@/lib/domain/public/public-case";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { PublicSource } from "@/lib/domain/public/public-source";
import { caseAttributes } from "./case-attributes";
import { caseCard } from "./case-card";
import { factWords } from "./fact-words";
import type { SearchWords } from "./projection";
import { withheldMark } from "./withhold-name";

/** The usual ways to write an article with its part; none for an article alone. */
export function partWords(provision: string): string[] {
  const [article, part] = splitProvision(provision);
  if (!part) return [];
  return [
    provision,
    `ч. ${part} ст. ${article}`,
    `часть ${part} статьи ${article}`,
    `part ${part} article ${article}`,
  ];
}

type Both<T> = Record<Language, T>;

/** What the words of a case need beside its documents, all of it public as well. */
export type BesideCase = {
  facets: readonly { facet: string; value: string }[];
  courts: ReadonlyMap<string, LocalText>;
  regions: ReadonlyMap<string, LocalText>;
};

/** The words of a case: only what its public documents say, and what its public facets are called. */
export function caseWords(documents: Both<PublicCase>, beside: BesideCase): Both<SearchWords> {
  const { facets, courts, regions } = beside;
  const named = (facet: string, names: ReadonlyMap<string, LocalText>) =>
    facets.flatMap(({ facet: name, value }) => {
      const found = name === facet ? names.get(value) : undefined;
      return found ? [found.en, found.ru] : [];
    });
  const all = [documents.en, documents.ru];
  const shared = {
    names: distinct(all.flatMap(namesIn)),
    provisions: caseCard(documents.en, []).provisions,
    keywords: distinct([
      ...named("court", courts),
      ...named("region", regions),
      ...all.flatMap(textsOfFacts),
      ...factWords(documents.en),
    ]).join(" · "),
    attributes: caseAttributes(documents.en, facets),
  };
  return bothOf(documents, (document) => ({
    address: `/cases/${document.slug}`,
    title: document.title,
    body: caseBody(document),
    ...shared,
  }));
}

export function figureWords(documents: Both<PublicFigure>): Both<SearchWords> {
  const all = [documents.en, documents.ru];
  return bothOf(documents, (document) => ({
    address: `/figures/${document.id}`,
    title: document.statement,
    body: lines([document.place, document.legalScope, document.note]),
    keywords: distinct(
      all.flatMap(({ publisher, relayedBy }) => [publisher.name, relayedBy?.name ?? ""]),
    ).join(" · "),
    names: [],
    provisions: document.articleScope,
    attributes: null,
  }));
}

export function discrepancyWords(documents: Both<PublicDiscrepancy>): Both<SearchWords> {
  return bothOf(documents, (document) => ({
    address: `/discrepancies/${document.id}`,
    title: document.title,
    body: lines([document.reason, ...document.sides.map((side) => side.states)]),
    ...nothingElse,
  }));
}

export function sourceWords(documents: Both<PublicSource>): Both<SearchWords> {
  const all = [documents.en, documents.ru];
  return bothOf(documents, (document) => ({
    address: `/sources/${document.id}`,
    title: document.title,
    body: document.note ?? "",
    ...nothingElse,
    names: distinct(document.authors),
    keywords: distinct([
      ...all.flatMap(({ publisher }) =>
        publisher.value.kind === "text" ? publisher.value.text : [],
      ),
      ...all.flatMap(({ relays }) => relays.map((relay) => relay.publisher)),
    ]).join(" · "),
  }));
}

const nothingElse = { keywords: "", names: [], provisions: [], attributes: null };

type Own = Omit<SearchWords, "elsewhere">;

function bothOf<T>(documents: Both<T>, wordsOf: (document: T) => Own): Both<SearchWords> {
  const own = { en: wordsOf(documents.en), ru: wordsOf(documents.ru) };
  const withElsewhere = (lang: Language): SearchWords => {
    const { title, body } = own[otherLanguage(lang)];
    return { ...own[lang], elsewhere: { title, body } };
  };
  return { en: withElsewhere("en"), ru: withElsewhere("ru") };
}

function caseBody(document: PublicCase): string {
  return lines([
    document.standfirst,
    document.summary,
    document.narrative ? textOf(document.narrative.doc) : null,
    ...document.timeline.map((happening) => happening.text),
    ...document.annotations.map((annotation) => annotation.text),
    ...(document.extras ?? []).map(extraLine),
  ]);
}

/** What a field of the site's own says, under its name; nothing where it says "no" or nothing. */
function extraLine({ label, stated: { value } }: PublicExtra): string {
  if (value.kind === "text") return `${label}: ${value.text}`;
  if (value.kind === "number") return `${label}: ${value.number}`;
  return value.kind === "code" && value.code === "yes" ? label : "";
}

/** The words of a narrative, blocks divided by a line break; what was taken out leaves its mark. */
function textOf(node: NarrativeNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "redacted") return ` ${withheldMark} `;
  const inner = (node.content ?? []).map(textOf);
  return inner.join(node.content?.some((child) => child.type === "text") ? "" : "\n");
}

/** The names that a document shows: of defendants and others, pseudonyms among them, never labels. */
function namesIn({ defendants, parties }: PublicCase): string[] {
  return [...defendants, ...parties]
    .filter(({ named, changed }) => named || changed)
    .map(({ name }) => name);
}

/** What facts state in words: ranks, posts, units, home regions, charges as the source prints them. */
function textsOfFacts({ defendants }: PublicCase): string[] {
  return defendants.flatMap(({ facts, charges }) =>
    [...facts.map((fact) => fact.stated), ...charges.map((charge) => charge.asStated)].flatMap(
      ({ value }) => (value.kind === "text" ? value.text : []),
    ),
  );
}

function lines(texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join("\n");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
