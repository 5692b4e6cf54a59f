import { isStated } from "./entry-fields";
import type { Language } from "./language";
import { canonicalJson } from "./projection/json";

/** Which side of a field differs: its value, what it rests on, or whether readers may see it. */
export type Aspect = "value" | "basis" | "reason" | "citation" | "restricted";

/** One difference in a field. Null is nothing; `lang` where only the text of one language differs. */
export type FieldChange = {
  field: string;
  aspect: Aspect;
  lang: Language | null;
  before: unknown;
  after: unknown;
};

/** What differs between the fields of a thing in two states, in the order of the later one. */
export function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  names.delete("id");
  return [...names].flatMap((field) =>
    withoutEcho(differing(field, partsOf(before[field]), partsOf(after[field]))),
  );
}

/** A part of a field: of which side, in which language or of which excerpt, and what it holds. */
type Part = { aspect: Aspect; key: string; lang: Language | null; held: unknown };

function differing(field: string, before: Part[], after: Part[]): FieldChange[] {
  const name = ({ aspect, key, lang }: Part) => `${aspect} ${lang ?? ""} ${key}`;
  const old = new Map(before.map((part) => [name(part), part]));
  const present = new Map(after.map((part) => [name(part), part]));
  return [...new Set([...present.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), present.get(key)];
    const one = is ?? was;
    if (!one || canonicalJson(was?.held ?? null) === canonicalJson(is?.held ?? null)) return [];
    const { aspect, lang } = one;
    return [{ field, aspect, lang, before: was?.held ?? null, after: is?.held ?? null }];
  });
}

/**
 * That a value is stated now goes without saying where it was unknown before, and the other way; that
 * a thing which came or went knew nothing of a field goes without saying too.
 */
function withoutEcho(changes: FieldChange[]): FieldChange[] {
  const value = changes.find((change) => change.aspect === "value");
  const appears = value !== undefined && (value.before === null || value.after === null);
  return changes.filter(
    ({ aspect, before, after }) =>
      aspect !== "basis" || (!appears && before !== null && after !== null),
  );
}

function partsOf(held: unknown): Part[] {
  if (isStated(held)) {
    const { value, basis, reason, citations, restricted } = held;
    return [
      ...textParts("value", value),
      { aspect: "basis", key: "", lang: null, held: basis },
      ...textParts("reason", reason),
      ...citationParts(citations),
      { aspect: "restricted", key: "", lang: null, held: restricted ?? null },
    ];
  }
  if (Array.isArray(held) && held.some((item) => excerptOf(item) !== null))
    return citationParts(held);
  const isEmpty = held === undefined || held === "" || (Array.isArray(held) && held.length === 0);
  return textParts("value", isEmpty ? null : held);
}

function textParts(aspect: Aspect, held: unknown): Part[] {
  if (!isLocalText(held)) return [{ aspect, key: "", lang: null, held: held ?? null }];
  return [
    { aspect, key: "", lang: "en", held: held.en || null },
    { aspect, key: "", lang: "ru", held: held.ru || null },
  ];
}

function citationParts(citations: readonly unknown[]): Part[] {
  const seen = new Map<string, number>();
  return citations.map((citation) => {
    const excerpt = excerptOf(citation) ?? "";
    const times = seen.get(excerpt) ?? 0;
    seen.set(excerpt, times + 1);
    return { aspect: "citation", key: `${excerpt} ${times}`, lang: null, held: citation };
  });
}

function excerptOf(citation: unknown): string | null {
  if (typeof citation !== "object" || citation === null || !("excerpt" in citation)) return null;
  return typeof citation.excerpt === "string" ? citation.excerpt : null;
}

function isLocalText(held: unknown): held is { en: string; ru: string } {
  if (typeof held !== "object" || held === null) return false;
  const both = "en" in held && "ru" in held && Object.keys(held).length === 2;
  return both && typeof held.en === "string" && typeof held.ru === "string";
}
