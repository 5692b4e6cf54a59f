import { z } from "zod";
import type { FieldChange } from "@/lib/domain/entry-diff-fields";
import { chosenFactors } from "@/lib/domain/factor";
import { fieldTypes } from "@/lib/domain/field-types";
import { inexactDate } from "@/lib/domain/inexact-date";
import { term } from "@/lib/domain/term";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { provisionName } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";

type About = {
  kind: string;
  field: FieldChange;
  quotations: Readonly<Record<string, string>>;
  t: DeskTranslator;
};

const cited = z.object({
  excerpt: z.string(),
  states: z.string().nullable(),
  rank: z.enum(["preferred", "normal", "deprecated"]),
  reason: z.object({ en: z.string(), ru: z.string() }).nullable(),
});

const bounds = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

/** What a field holds in one of two revisions, in words. */
export function heldWords(held: unknown, about: About): string {
  const { field, t } = about;
  if (field.aspect === "citation") return citationWords(held, about);
  if (field.aspect === "restricted") return t("compare.restricted");
  if (field.aspect === "basis") return t.dynamic(`compare.basis.${String(held)}`);
  if (Array.isArray(held)) return held.map(String).join(", ");
  if (typeof held === "object" && held !== null) return thingWords(held, t);
  return codeWords(String(held), about);
}

function citationWords(held: unknown, { quotations, t }: About): string {
  const { data } = cited.safeParse(held);
  if (!data) return String(held);
  const { excerpt, states, rank, reason } = data;
  const parts = [
    `“${quotations[excerpt] ?? excerpt}”`,
    states === null ? "" : t("compare.states", { states }),
    rank === "normal" ? "" : t(`compare.rank.${rank}`),
    reason?.[t.lang] ?? "",
  ];
  return parts.filter(Boolean).join(" · ");
}

function thingWords(held: object, t: DeskTranslator): string {
  const date = inexactDate.safeParse(held).data;
  if (date) return formatInexactDate(date, t.lang);
  const length = term.safeParse(held).data;
  if (length) return formatTerm(length, t);
  const range = bounds.safeParse(held).data;
  if (range) return `${range.min ?? "…"}–${range.max ?? "…"}`;
  return Object.values(held).map(String).join(" · ");
}

/** A code is named by the set to which it belongs; anything else stands as it is. */
function codeWords(held: string, { kind, field, t }: About): string {
  const type = fieldTypes[kind]?.[field.field];
  if (type?.type === "known" && type.list === "provisions") return provisionName(held, t.lang);
  const set = type?.type === "code" ? type.set : (ownSets[`${kind}.${field.field}`] ?? null);
  const sets = set ? [set] : kind === "factor" ? factorSets : [];
  for (const one of sets) {
    const words = t.code(one, held);
    if (words !== `code.${one}.${held}`) return words;
  }
  return held;
}

const factorSets = ["yes-no", ...Object.keys(chosenFactors)];

/** The sets of codes that do not rest on citations. */
const ownSets: Readonly<Record<string, string>> = {
  "party.role": "role",
  "factor.code": "factor",
  "happening.kind": "happening",
  "annotation.kind": "annotation",
  "case-entry.kind": "case-kind",
};
