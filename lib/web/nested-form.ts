import { isJsonObject, type Json } from "@/lib/domain/projection/json";

/**
 * The fields of a form whose names are paths (`fields.name.en`) as the thing that they describe. Every
 * level is a plain object of its own; a path through something that is no object is left as it is.
 */
export function withNested(values: unknown): unknown {
  if (!isJsonObject(values)) return values;
  const entries = Object.entries(values).map(([name, value]) => [name.split("."), value] as const);
  return nested(entries);
}

type Path = readonly [path: readonly string[], value: Json | undefined];

function nested(entries: readonly Path[]): Json {
  const heads = [...new Set(entries.map(([[head = ""]]) => head))];
  return Object.fromEntries(
    heads.map((head) => {
      const own = entries.filter(([path]) => path[0] === head);
      const leaf = own.find(([path]) => path.length === 1);
      if (leaf) return [head, leaf[1]];
      return [head, nested(own.map(([path, value]) => [path.slice(1), value]))];
    }),
  );
}

/** The lines of an area of text, without blank ones. */
export function textLines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
