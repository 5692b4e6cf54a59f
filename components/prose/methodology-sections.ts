import type { Section } from "./sections";

/** What the page on the making of the casebook says, in its order. */
export const methodologySections: readonly Section[] = [
  {
    id: "entries",
    title: "methodology.entries.title",
    blocks: [
      { paragraph: "methodology.entries.1" },
      { paragraph: "methodology.entries.2" },
      { paragraph: "methodology.entries.3" },
      { links: [{ key: "nav.sources", path: "/sources" }] },
    ],
  },
  {
    id: "provenance",
    title: "methodology.provenance.title",
    blocks: [
      { paragraph: "methodology.provenance.1" },
      { paragraph: "methodology.provenance.2" },
      { paragraph: "methodology.provenance.3" },
    ],
  },
  {
    id: "unknown",
    title: "methodology.unknown.title",
    blocks: [{ paragraph: "methodology.unknown.1" }, { paragraph: "methodology.unknown.2" }],
  },
  {
    id: "inferred",
    title: "methodology.inferred.title",
    blocks: [
      { paragraph: "methodology.inferred.1" },
      { paragraph: "methodology.inferred.2" },
      { paragraph: "methodology.inferred.3" },
    ],
  },
  {
    id: "disagreements",
    title: "methodology.disagreements.title",
    blocks: [
      { paragraph: "methodology.disagreements.1" },
      { paragraph: "methodology.disagreements.2" },
      { links: [{ key: "nav.discrepancies", path: "/discrepancies" }] },
    ],
  },
  {
    id: "names",
    title: "methodology.names.title",
    blocks: [
      { paragraph: "methodology.names.1" },
      { paragraph: "methodology.names.2" },
      { paragraph: "methodology.names.3" },
      { links: [{ key: "corrections.ask.link", path: "/contact" }] },
    ],
  },
  {
    id: "numbers",
    title: "methodology.numbers.title",
    blocks: [
      { paragraph: "methodology.numbers.1" },
      { paragraph: "methodology.numbers.2" },
      { paragraph: "methodology.numbers.3" },
      { links: [{ key: "nav.figures", path: "/figures" }] },
    ],
  },
  {
    id: "records",
    title: "methodology.records.title",
    blocks: [
      { paragraph: "methodology.records.1" },
      { paragraph: "methodology.records.2" },
      { paragraph: "methodology.records.3" },
      { paragraph: "methodology.records.4" },
      { paragraph: "methodology.records.compare" },
      { paragraph: "methodology.records.5" },
      { links: [{ key: "nav.statistics", path: "/statistics" }] },
    ],
  },
  {
    id: "precedents",
    title: "methodology.precedents.title",
    blocks: [
      { paragraph: "methodology.precedents.1" },
      { paragraph: "methodology.precedents.2" },
      { paragraph: "methodology.precedents.3" },
      { paragraph: "methodology.precedents.4" },
      { paragraph: "methodology.precedents.5" },
      { links: [{ key: "nav.precedents", path: "/precedents" }] },
    ],
  },
  {
    id: "law",
    title: "methodology.law.title",
    blocks: [
      { paragraph: "methodology.law.1" },
      { paragraph: "methodology.law.2" },
      { paragraph: "methodology.law.3" },
      { paragraph: "methodology.law.4" },
      { links: [{ key: "nav.law", path: "/law" }] },
    ],
  },
  {
    id: "limits",
    title: "methodology.limits.title",
    blocks: [
      {
        list: [
          "methodology.limits.1",
          "methodology.limits.2",
          "methodology.limits.3",
          "methodology.limits.4",
          "methodology.limits.5",
        ],
      },
    ],
  },
  {
    id: "versions",
    title: "methodology.versions.title",
    blocks: [
      { paragraph: "methodology.versions.1" },
      { paragraph: "methodology.versions.2" },
      { links: [{ key: "corrections.title", path: "/corrections" }] },
    ],
  },
  {
    id: "licences",
    title: "methodology.licences.title",
    blocks: [
      {
        list: [
          "methodology.licences.1",
          "methodology.licences.2",
          "methodology.licences.3",
          "methodology.licences.4",
        ],
      },
    ],
  },
];
