import { z } from "zod";

type Given = string | string[];

/**
 * The fields of a plain form, with those that come in both languages (`label.en`, `label.ru`) brought
 * together, so that a problem is named by the field of the form that it stands in.
 */
export const localFields = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform(together);

function together(flat: Record<string, Given>): Record<string, Given | Record<string, Given>> {
  const fields = new Map<string, Given | Record<string, Given>>();
  for (const [name, value] of Object.entries(flat)) {
    const [, base, lang] = /^(.+)\.(en|ru)$/.exec(name) ?? [];
    if (base === undefined || lang === undefined) fields.set(name, value);
    else fields.set(base, { ...inBoth(fields.get(base)), [lang]: value });
  }
  return Object.fromEntries(fields);
}

function inBoth(before: Given | Record<string, Given> | undefined): Record<string, Given> {
  return typeof before === "object" && !Array.isArray(before) ? before : {};
}
