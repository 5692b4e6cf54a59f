"use client";

import { AnnotatePanel } from "./annotate-panel";
import { FigurePanel } from "./figure-panel";
import { GapPanel } from "./gap-panel";
import { LinkPanel } from "./link-panel";
import { MentionPanel } from "./mention-panel";
import { useTools } from "./tools";

const panels = {
  link: LinkPanel,
  annotate: AnnotatePanel,
  gap: GapPanel,
  mention: MentionPanel,
  figure: FigurePanel,
} as const;

/** The form that is open beside the text, if any. */
export function Panels() {
  const { panel } = useTools();
  const Open = panel && panels[panel];
  return Open ? <Open /> : null;
}
