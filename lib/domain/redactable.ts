import { type NarrativeNode, narrativeText, textAttribute } from "./narrative";
import { publicQuestions } from "./projection/public-questions";
import type { PublicCase } from "./public/public-case";
import type { PublicStated } from "./public/public-value";
import type { RedactionTarget } from "./redaction";

/** Something of a public case that can be taken out. `lang` where it stands in one language alone. */
export type Redactable = {
  target: RedactionTarget;
  targetId: string;
  field: string | null;
  lang: "en" | "ru" | null;
  /** The first words, or null where the value is formatted by `stated`. */
  words: string | null;
  stated: PublicStated | null;
  /** Whom or what it is about: the name of a defendant, for one. */
  of: string | null;
};

const shownWords = 160;

/** Everything that can be taken out of a public document, in the order of the page. */
export function redactableParts(document: PublicCase): Redactable[] {
  return [
    ...textParts(document),
    ...blockParts(document),
    ...quoteParts(document),
    ...document.annotations.map((note) => whole("annotation", note.id, note.text)),
    ...document.timeline.flatMap((happening) => [
      whole("happening", happening.id, happening.text),
      ...valued(
        {
          target: "happening-field",
          targetId: happening.id,
          field: "date",
          of: happening.text.slice(0, shownWords),
        },
        happening.date,
      ),
    ]),
    ...publicQuestions(document).map(({ id, question }) => whole("question", id, question)),
    ...valued(
      { target: "case-field", targetId: document.id, field: "headcount", of: null },
      document.headcount,
    ),
    ...document.defendants.flatMap(defendantParts),
    ...(document.extras ?? []).flatMap(({ id, label, stated }) =>
      valued({ target: "extra-field", targetId: id, field: "value", of: label }, stated),
    ),
    ...document.proceedings.flatMap(({ id, facts }) =>
      facts.flatMap(({ field, stated }) =>
        valued({ target: "proceeding-field", targetId: id, field, of: null }, stated),
      ),
    ),
  ];
}

/** How a form names it: `target|id|field`. */
export function partName(part: Pick<Redactable, "target" | "targetId" | "field">): string {
  return `${part.target}|${part.targetId}|${part.field ?? ""}`;
}

function whole(target: RedactionTarget, targetId: string, words: string): Redactable {
  return {
    target,
    targetId,
    field: null,
    lang: null,
    words: words.slice(0, shownWords),
    stated: null,
    of: null,
  };
}

function textParts(document: PublicCase): Redactable[] {
  const { title, standfirst, summary } = document;
  const texts = [
    ["title", title],
    ["standfirst", standfirst],
    ["summary", summary ?? ""],
  ] as const;
  return texts
    .filter(([, words]) => words !== "")
    .map(([name, words]) => ({ ...whole("text-field", document.id, words), field: name }));
}

function blockParts({ narrative }: PublicCase): Redactable[] {
  if (!narrative) return [];
  return outermostBlocks(narrative.doc)
    .filter(({ words }) => words !== "")
    .map(({ id, words }) => ({ ...whole("block", id, words), lang: narrative.lang }));
}

/** The blocks that have an id; what stands inside one goes with it. */
function outermostBlocks(node: NarrativeNode): { id: string; words: string }[] {
  const id = textAttribute(node, "id");
  if (id !== null) return [{ id, words: narrativeText(node).trim() }];
  return (node.content ?? []).flatMap(outermostBlocks);
}

/** Every quotation once, wherever on the page it stands. */
function quoteParts(document: PublicCase): Redactable[] {
  const found = new Map<string, Redactable>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("excerpt" in value && "exact" in value)
      found.set(
        String(value.excerpt),
        whole("excerpt", String(value.excerpt), String(value.exact)),
      );
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document);
  return [...found.values()];
}

function defendantParts(one: PublicCase["defendants"][number]): Redactable[] {
  return [
    ...one.facts.flatMap(({ field, stated }) =>
      valued({ target: "party-field", targetId: one.id, field, of: one.name }, stated),
    ),
    ...one.charges.flatMap(({ id, asStated, provision, counts, requalifiedTo, outcome }) =>
      Object.entries({ asStated, provision, counts, requalifiedTo, outcome }).flatMap(
        ([field, stated]) =>
          valued({ target: "charge-field", targetId: id, field, of: one.name }, stated),
      ),
    ),
    ...one.chain.flatMap(({ sentence, lodgedBy, ...link }) =>
      Object.entries({ ...sentenceFields(link), ...(lodgedBy ? { lodgedBy } : {}) }).flatMap(
        ([field, stated]) =>
          valued({ target: "sentence-field", targetId: sentence, field, of: one.name }, stated),
      ),
    ),
  ];
}

type ChainLink = PublicCase["defendants"][number]["chain"][number];

function sentenceFields(link: Omit<ChainLink, "sentence" | "lodgedBy">) {
  const { kind, term, suspended, regime, probation, extra } = link;
  return { kind, term, suspended, regime, probation, extra };
}

type Named = Pick<Redactable, "target" | "targetId" | "field" | "of">;

/** A field with a value; one that is plainly unknown has nothing to take out. */
function valued(at: Named, stated: PublicStated): Redactable[] {
  if (stated.value.kind === "unknown" && stated.quotes.length === 0) return [];
  return [{ ...at, lang: null, words: null, stated }];
}
