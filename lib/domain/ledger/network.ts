import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { PublicSource } from "@/lib/domain/public/public-source";
import { isStatistic } from "./scope-of";

/**
 * How somebody stands in the network: `independent` relays nobody here, `derivative` does and nothing
 * of its own is here, `both` relays others and has counts of its own, or is relayed itself.
 */
export const standings = ["independent", "both", "derivative"] as const;
export type Standing = (typeof standings)[number];

/** Somebody who publishes; `figures` is how many statistics of the ledger were counted by them. */
export type NetworkNode = { id: string; name: string; standing: Standing; figures: number };

/**
 * `to` relays `from`: which sources of `to` do, with what they are known to pass on, and which
 * statistics of `from` were read through `to`.
 */
export type NetworkLink = {
  from: string;
  to: string;
  sources: { source: PublicSource; what: string[] }[];
  figures: PublicFigure[];
};

/** Who relays whom. Nodes are in the order of their ids, links in that of both ends. */
export type Network = { nodes: NetworkNode[]; links: NetworkLink[] };

/** The network that public sources and figures give; nobody relays himself. */
export function networkOf(
  sources: readonly PublicSource[],
  allFigures: readonly PublicFigure[],
): Network {
  const figures = allFigures.filter(isStatistic);
  const names = namesOf(sources, figures);
  const links = [...linksOf(sources, figures, idsByName(names)).values()].sort(
    (a, b) => inOrder(a.from, b.from) || inOrder(a.to, b.to),
  );
  for (const { from, to } of links)
    for (const id of [from, to]) if (!names.has(id)) names.set(id, id);
  const nodes = [...names].sort(([a], [b]) => inOrder(a, b));
  return { nodes: nodes.map(([id, name]) => nodeOf({ id, name }, links, figures)), links };
}

type Names = Map<string, string>;

function namesOf(sources: readonly PublicSource[], figures: readonly PublicFigure[]): Names {
  const names: Names = new Map();
  for (const source of sources) {
    const { value } = source.publisher;
    if (source.publisherId !== null && value.kind === "text")
      names.set(source.publisherId, value.text);
  }
  for (const { publisher, relayedBy } of figures)
    for (const named of [publisher, relayedBy]) if (named) names.set(named.id, named.name);
  return names;
}

/** Sources name those whom they relay by their names alone. */
function idsByName(names: Names): (name: string) => string {
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  return (name) => ids.get(name) ?? name;
}

type Links = Map<string, NetworkLink>;

function linksOf(
  sources: readonly PublicSource[],
  figures: readonly PublicFigure[],
  idOf: (name: string) => string,
): Links {
  const links: Links = new Map();
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const source of sources)
    for (const { publisher, what } of source.relays)
      addSource(linkOf(links, idOf(publisher), source.publisherId), source, what);
  for (const figure of figures) {
    const link = linkOf(links, figure.publisher.id, figure.relayedBy?.id ?? null);
    link?.figures.push(figure);
    addSource(link, byId.get(figure.source), null);
  }
  return links;
}

function linkOf(links: Links, from: string, to: string | null): NetworkLink | null {
  if (to === null || to === from) return null;
  const key = JSON.stringify([from, to]);
  const link = links.get(key) ?? { from, to, sources: [], figures: [] };
  links.set(key, link);
  return link;
}

function addSource(
  link: NetworkLink | null,
  source: PublicSource | undefined,
  what: string | null,
): void {
  if (!link || source?.publisherId !== link.to) return;
  const held = link.sources.find((one) => one.source.id === source.id);
  const said = what === null ? [] : [what];
  if (held) held.what.push(...said);
  else link.sources.push({ source, what: said });
}

function nodeOf(
  { id, name }: { id: string; name: string },
  links: readonly NetworkLink[],
  figures: readonly PublicFigure[],
): NetworkNode {
  const own = figures.filter(({ publisher }) => publisher.id === id).length;
  const relays = links.some(({ to }) => to === id);
  const isRelayed = links.some(({ from }) => from === id);
  if (!relays) return { id, name, standing: "independent", figures: own };
  return { id, name, standing: own > 0 || isRelayed ? "both" : "derivative", figures: own };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
