import type { CaseEntry } from "./case-entry";
import type { FieldAddress } from "./field-address";
import { listOfKind } from "./field-types";

/** Where something is unresolved: a field of a thing, `lang` where only the text of one language. */
export type GatePlace = FieldAddress & { lang: "en" | "ru" | null };

const kindOfList: ReadonlyMap<string, string> = new Map([
  ...Object.entries(listOfKind).map(([kind, list]): [string, string] => [list, kind]),
  ["persons", "person"],
  ["excerpts", "excerpt"],
  ["openQuestions", "question"],
  ["answers", "answer"],
]);

/** What a path into an entry, as zod gives it, leads to: the thing, its field, and the language. */
export function placeInEntry(entry: CaseEntry, path: readonly PropertyKey[]): GatePlace {
  const [first = "", second, ...rest] = path.map(String);
  const last = rest.at(-1) ?? "";
  const lang = last === "en" || last === "ru" ? last : null;
  if (first === "en" || first === "ru")
    return { kind: "text", id: first, field: second ?? "", lang: first };
  const kind = kindOfList.get(first);
  if (kind === undefined) return { kind: "case-entry", id: entry.id, field: first, lang };
  const id = idAt(Reflect.get(entry, first), Number(second)) ?? second ?? "";
  return { kind, id, field: rest[0] && rest[0] !== lang ? rest[0] : "", lang };
}

function idAt(list: unknown, index: number): string | null {
  const thing: unknown = Array.isArray(list) ? list[index] : null;
  if (typeof thing !== "object" || thing === null || !("id" in thing)) return null;
  return typeof thing.id === "string" ? thing.id : null;
}
