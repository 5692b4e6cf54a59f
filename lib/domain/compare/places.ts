/** Ids of the elements of a profile to which other pages lead. They hold ids of ours, never names. */
export const places = {
  fact: (owner: string, field: string) => `fact-${owner}-${field}`,
  defendant: (id: string) => `defendant-${id}`,
  charge: (id: string) => `charge-${id}`,
  proceeding: (id: string) => `proceeding-${id}`,
  sentence: (id: string) => `sentence-${id}`,
  outcome: "outcome",
  unknowns: "unknowns",
  sources: "sources",
  disagree: "disagree",
} as const;
