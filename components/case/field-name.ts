import type { Translator } from "@/lib/messages/translator";

/** The name of a field as a reader sees it: `age`, or a coded factor such as `absence-days`. */
export function fieldName(field: string, t: Translator): string {
  const keys = [`field.${field}`, `code.factor.${field}`];
  const named = keys.find((key) => t.dynamic(key) !== key);
  return named === undefined ? field : t.dynamic(named);
}
