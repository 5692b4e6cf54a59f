import type { CaseEntry } from "./case-entry";
import type { CommentAnchor, FieldAnchor, PassageAnchor } from "./comment";
import { thingAt } from "./entry-fields";
import { isThingKind } from "./field-types";
import { type NarrativeNode, narrativeNodes, narrativeText, textAttribute } from "./narrative";

/** Where a comment stands now. `orphaned`: the words or the thing it spoke of are gone. */
export type Placed =
  | { on: "entry" }
  | { on: "move"; to: string }
  | { on: "field"; field: FieldAnchor }
  | { on: "passage"; lang: PassageAnchor["lang"]; block: string; start: number; end: number }
  | { on: "orphaned"; words: string };

/**
 * Finds the place of a comment in the present text: in its own block with its surroundings, in its
 * own block, then wherever the words stand with one of their surroundings. Positions are UTF-16 units of
 * the block's text.
 */
export function placeOf(anchor: CommentAnchor, entry: CaseEntry): Placed {
  if (anchor === null) return { on: "entry" };
  if ("move" in anchor) return { on: "move", to: anchor.move };
  if ("field" in anchor) return fieldPlace(anchor, entry);
  return passagePlace(anchor, entry[anchor.lang].narrative);
}

function fieldPlace(field: FieldAnchor, entry: CaseEntry): Placed {
  const stands =
    field.kind === "person"
      ? entry.persons.some((person) => person.id === field.id)
      : !isThingKind(field.kind) || thingAt(entry, field.kind, field.id) !== null;
  return stands ? { on: "field", field } : { on: "orphaned", words: field.field };
}

type Block = { id: string; text: string };

function passagePlace(anchor: PassageAnchor, doc: NarrativeNode | null): Placed {
  const blocks = doc ? blocksOf(doc) : [];
  const own = blocks.filter((block) => block.id === anchor.block);
  const { prefix, exact, suffix } = anchor;
  const around = [`${prefix}${exact}${suffix}`, `${prefix}${exact}`, `${exact}${suffix}`];
  const attempts = [
    ...[...around, exact].map((words) => ({ words, among: own })),
    ...around.map((words) => ({ words, among: blocks })),
  ];
  for (const { words, among } of attempts) {
    const found = among.find((block) => block.text.includes(words));
    if (!found) continue;
    const start = found.text.indexOf(exact, found.text.indexOf(words));
    return {
      on: "passage",
      lang: anchor.lang,
      block: found.id,
      start,
      end: start + exact.length,
    };
  }
  return { on: "orphaned", words: exact };
}

function blocksOf(doc: NarrativeNode): Block[] {
  return [...narrativeNodes(doc)].flatMap((node) => {
    const id = textAttribute(node, "id");
    return id === null ? [] : [{ id, text: narrativeText(node) }];
  });
}
