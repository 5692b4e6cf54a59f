import type { NarrativeNode } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";

/** Where in a narrative something stands: the path in its JSON, and the block that it is in. */
export type NarrativePlace = { path: string; block: string };

/** The place of the whole narrative. */
export const wholeNarrative: NarrativePlace = { path: "", block: "" };

/** The place of one of the nodes in a node. */
export function placeIn(
  place: NarrativePlace,
  index: number,
  child: Pick<NarrativeNode, "attrs">,
): NarrativePlace {
  const id = child.attrs?.id;
  const path = `${place.path ? `${place.path}.` : ""}content.${index}`;
  return { path, block: typeof id === "string" && id !== "" ? id : place.block };
}

/** Refuses a narrative, with the place and what is wrong there, shortened to what a message can hold. */
export function refuseAt({ path, block }: NarrativePlace, problem: string): never {
  const where = [path, block && `[${block.slice(0, 80)}]`, problem].filter(Boolean).join(" ");
  throw new Refusal("invalid", "narrative.invalid", { where: printable(where).slice(0, 300) });
}

/** What somebody sent is told back without the characters that made it wrong. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
