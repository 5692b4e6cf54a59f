import type { CaseEntry } from "@/lib/domain/case-entry";
import type { FieldAddress } from "@/lib/domain/field-address";

const all = [
  "texts",
  "people",
  "group",
  "factors",
  "charges",
  "courts",
  "sentences",
  "timeline",
  "more",
  "checks",
] as const;

/** A part of the facts. */
export type FactTab = (typeof all)[number];

/** The parts that a case has: a grid only where there are several defendants. */
export function factTabs(entry: CaseEntry): FactTab[] {
  const defendants = entry.parties.filter(({ role }) => role === "defendant").length;
  return all.filter((tab) => tab !== "group" || defendants > 1);
}

const tabOfKind: Readonly<Record<string, FactTab>> = {
  "case-entry": "texts",
  party: "people",
  factor: "factors",
  charge: "charges",
  proceeding: "courts",
  ruling: "sentences",
  sentence: "sentences",
  happening: "timeline",
  extra: "more",
};

/** The part in which a field stands. */
export function tabOf({ kind }: Pick<FieldAddress, "kind">): FactTab {
  return tabOfKind[kind] ?? "texts";
}
