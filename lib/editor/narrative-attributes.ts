import { mentionKinds, type NarrativeMark, type NarrativeNode } from "@/lib/domain/narrative";
import { headingLevels } from "./extensions/block-nodes";
import { isSafeLink, longestLink } from "./safe-link";

type Value = string | number | null | undefined;

/** Why the words of a source or of a record are missing. */
export const gapReasons = ["omitted-by-court", "missing-in-text", "not-stated"] as const;

/** The longest value of a figure and the longest date that is frozen with it, in UTF-16 units. */
const longestFrozen = 120;

const reference = (value: Value) => typeof value === "string" && /^[^\s\p{C}]{1,120}$/u.test(value);
const blockId = (value: Value) => typeof value === "string" && /^[\w.:-]{1,120}$/.test(value);
const frozen = (value: Value) =>
  typeof value === "string" && value.trim() !== "" && value.length <= longestFrozen;
const among = (allowed: readonly (string | number)[]) => (value: Value) =>
  allowed.some((one) => one === value);
const absent = () => false;

/** A figure of the ledger by its id, or a count of the casebook by the query that makes it. */
const figure = (value: Value) =>
  typeof value === "string" && (isFigureQuery(value) || blockId(value));

/** True where a figure is bound to a query of the cases instead of the ledger. */
export function isFigureQuery(figureId: string): boolean {
  return /^cases\?[\w=&.()%:-]{0,300}$/.test(figureId);
}

type Rule = { is: (value: Value) => boolean; optional?: true; ignored?: number };

const withId: Record<string, Rule> = { id: { is: blockId } };
/** The editor's table commands give a cell these; they mean nothing and are not stored. */
const cell: Record<string, Rule> = {
  colspan: { is: absent, optional: true, ignored: 1 },
  rowspan: { is: absent, optional: true, ignored: 1 },
  colwidth: { is: absent, optional: true },
};

/** What each attribute of each node may be. A node or an attribute that is not here has none. */
const nodeRules: Partial<Record<NarrativeNode["type"], Record<string, Rule>>> = {
  paragraph: withId,
  heading: { ...withId, level: { is: among(headingLevels) } },
  blockquote: withId,
  figureNote: withId,
  tableCell: cell,
  tableHeader: cell,
  cite: { excerpt: { is: reference } },
};

const markRules: Partial<Record<NarrativeMark["type"], Record<string, Rule>>> = {
  link: {
    href: {
      is: (value) => typeof value === "string" && value.length <= longestLink && isSafeLink(value),
    },
  },
  mention: { kind: { is: among(mentionKinds) }, id: { is: reference } },
  annotated: { annotation: { is: reference } },
  figure: {
    figure: { is: figure },
    value: { is: frozen, optional: true },
    asOf: { is: frozen, optional: true },
  },
  gap: { reason: { is: among(gapReasons) } },
};

type Attributes = Record<string, string | number | null>;
type Checked = { attrs: Attributes | undefined; problem: string | null };

/** The attributes of a node as they are stored, or the first problem with them. */
export function nodeAttributes(type: NarrativeNode["type"], given: Attributes = {}): Checked {
  return checked(nodeRules[type] ?? {}, given, type);
}

/** The attributes of a mark as they are stored, or the first problem with them. */
export function markAttributes(type: NarrativeMark["type"], given: Attributes = {}): Checked {
  return checked(markRules[type] ?? {}, given, type);
}

function checked(rules: Record<string, Rule>, given: Attributes, type: string): Checked {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined) return wrong(`${type}: unknown attribute ${unknown}`);
  const kept: Attributes = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = given[name];
    if (isLeftOut(rule, value)) continue;
    if (value === undefined || !rule.is(value)) return wrong(`${type}: ${name} ${said(value)}`);
    kept[name] = value;
  }
  return { attrs: Object.keys(kept).length > 0 ? kept : undefined, problem: null };
}

function isLeftOut(rule: Rule, value: Value): boolean {
  return (
    rule.optional === true && (value === undefined || value === null || value === rule.ignored)
  );
}

function said(value: Value): string {
  return value === undefined ? "is missing" : JSON.stringify(value);
}

function wrong(problem: string): Checked {
  return { attrs: undefined, problem };
}
