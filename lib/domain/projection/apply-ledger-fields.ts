import { otherLanguage } from "@/lib/domain/language";
import type { PublicCase, PublicChainLink, PublicDefendant } from "@/lib/domain/public/public-case";
import type { PublicStated } from "@/lib/domain/public/public-value";
import { neutralSlugName, neutralTitle, type Redaction } from "@/lib/domain/redaction";
import { canonicalJson } from "./json";

const unknown: PublicStated = {
  value: { kind: "unknown" },
  basis: "unknown",
  reason: null,
  quotes: [],
};

/** Takes one field out of a public case, and all that the document derived from it. */
export function withoutField(document: PublicCase, line: Redaction): PublicCase {
  const { targetId: id, field } = line;
  if (field === null) return document;
  if (line.target === "text-field") return withoutText(document, field);
  if (line.target === "case-field") return { ...document, headcount: unknown };
  if (line.target === "extra-field") return withoutExtra(document, id);
  if (line.target === "party-field") return withoutPartyField(document, id, field);
  if (line.target === "charge-field") return withoutChargeField(document, id, field);
  if (line.target === "sentence-field") return withoutSentenceField(document, id, field);
  if (line.target === "proceeding-field") return withoutProceedingField(document, id, field);
  return { ...document, timeline: document.timeline.map((h) => withoutDate(h, id)) };
}

function withoutText(document: PublicCase, field: string): PublicCase {
  const { lang, number } = document;
  const title = neutralTitle(number);
  if (field === "title")
    return {
      ...document,
      title: title[lang],
      titleOther: title[otherLanguage(lang)],
      titleReconstructed: false,
      slug: `${number}-${neutralSlugName}`,
    };
  if (field === "standfirst") return { ...document, standfirst: "" };
  return { ...document, summary: null };
}

function withoutExtra(document: PublicCase, id: string): PublicCase {
  if (!document.extras) return document;
  const extras = document.extras.map((one) => (one.id === id ? { ...one, stated: unknown } : one));
  return { ...document, extras };
}

function withoutDate(happening: PublicCase["timeline"][number], id: string) {
  return happening.id === id ? { ...happening, date: unknown } : happening;
}

type Change = (defendant: PublicDefendant) => PublicDefendant;

function withDefendants(document: PublicCase, change: Change): PublicCase {
  return { ...document, defendants: document.defendants.map(change) };
}

function withoutFact(facts: PublicDefendant["facts"], field: string): PublicDefendant["facts"] {
  return facts.map((fact) => (fact.field === field ? { ...fact, stated: unknown } : fact));
}

function withoutPartyField(document: PublicCase, id: string, field: string): PublicCase {
  return withDefendants(document, (one) =>
    one.id === id ? { ...one, facts: withoutFact(one.facts, field) } : one,
  );
}

function withoutChargeField(document: PublicCase, id: string, field: string): PublicCase {
  const left = withDefendants(document, (one) => {
    if (!one.charges.some((charge) => charge.id === id)) return one;
    const charges = one.charges.map((charge) => {
      if (charge.id !== id || !isField(charge, field)) return charge;
      const range = field === "provision" ? null : charge.range;
      return { ...charge, [field]: unknown, range };
    });
    // A warning compares with what the provision allows.
    const chain = field === "provision" ? one.chain.map(withoutWarnings) : one.chain;
    return { ...one, charges, chain };
  });
  return field === "outcome" ? { ...left, outcome: outcomeLeft(left) } : left;
}

function outcomeLeft(document: PublicCase): PublicCase["outcome"] {
  const codes = new Set(
    document.defendants.flatMap((one) =>
      one.charges.map(({ outcome }) => (outcome.value.kind === "code" ? outcome.value.code : "")),
    ),
  );
  const order = ["convicted", "pending", "acquitted", "terminated"] as const;
  return order.find((code) => codes.has(code)) ?? "unknown";
}

function withoutWarnings(link: PublicChainLink): PublicChainLink {
  return { ...link, warnings: [] };
}

function withoutSentenceField(document: PublicCase, id: string, field: string): PublicCase {
  return withDefendants(document, (one) => {
    const place = one.chain.findIndex((link) => link.sentence === id);
    if (place < 0) return one;
    const chain = one.chain.map((link, index) => {
      const changeMonths = field === "term" && index - place === 1 ? null : link.changeMonths;
      if (index !== place || !isField(link, field)) return { ...link, changeMonths };
      const change = field === "term" ? null : changeMonths;
      return { ...withoutWarnings(link), [field]: unknown, changeMonths: change };
    });
    return { ...one, chain };
  });
}

/** The chain says again when and in which instance a sentence was passed: that goes with it. */
function withoutProceedingField(document: PublicCase, id: string, field: string): PublicCase {
  const facts = document.proceedings.find((p) => p.id === id)?.facts ?? [];
  const gone = canonicalJson(facts.find((fact) => fact.field === field)?.stated ?? null);
  const left: PublicCase = {
    ...document,
    proceedings: document.proceedings.map((p) =>
      p.id === id ? { ...p, facts: withoutFact(p.facts, field) } : p,
    ),
  };
  if (field !== "decided" && field !== "instance") return left;
  return withDefendants(left, (one) => ({
    ...one,
    chain: one.chain.map((link) =>
      canonicalJson(link[field]) === gone ? { ...link, [field]: unknown, warnings: [] } : link,
    ),
  }));
}

function isField(thing: object, field: string): boolean {
  const value: unknown = Reflect.get(thing, field);
  return (
    Object.hasOwn(thing, field) && typeof value === "object" && value !== null && "basis" in value
  );
}
