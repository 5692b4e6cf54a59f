import type { Section } from "./sections";

/** What the page on safe reading says, in its order. */
export const safetySections: readonly Section[] = [
  {
    id: "site",
    title: "safety.site.title",
    blocks: [
      {
        list: ["safety.site.1", "safety.site.2", "safety.site.3", "safety.site.4", "safety.site.5"],
      },
    ],
  },
  {
    id: "others",
    title: "safety.others.title",
    blocks: [
      { paragraph: "safety.others.1" },
      { paragraph: "safety.others.2" },
      { paragraph: "safety.others.3" },
    ],
  },
  {
    id: "device",
    title: "safety.device.title",
    blocks: [
      { paragraph: "safety.device.1" },
      { paragraph: "safety.device.2" },
      { links: [{ key: "safety.link.search", path: "/search#quiet" }] },
      { paragraph: "safety.device.3" },
      { paragraph: "safety.device.4" },
    ],
  },
  {
    id: "tor",
    title: "safety.tor.title",
    blocks: [{ paragraph: "safety.tor.1" }, { paragraph: "safety.tor.2" }],
  },
  {
    id: "links",
    title: "safety.links.title",
    blocks: [
      { paragraph: "safety.links.1" },
      { paragraph: "safety.links.2" },
      { paragraph: "safety.links.3" },
    ],
  },
  { id: "paper", title: "safety.paper.title", blocks: [{ paragraph: "safety.paper.1" }] },
  {
    id: "writing",
    title: "safety.writing.title",
    blocks: [
      { paragraph: "safety.writing.1" },
      { links: [{ key: "safety.link.contact", path: "/contact" }] },
    ],
  },
  { id: "limits", title: "safety.limits.title", blocks: [{ paragraph: "safety.limits.1" }] },
];
