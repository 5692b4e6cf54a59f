import { describe, expect, it } from "vitest";
import { markOf, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import { referenceProblems } from "@/lib/formats/casebook/case-references";
import { idsOf, missing, shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { entries, figures, discrepancies, sources, excerpts, told, ids } = await shippedCasebook();

describe("the references of a shipped case", () => {
  it.each(entries)("never lead from $number to what it does not have", (entry) => {
    expect(referenceProblems(entry)).toEqual([]);
  });

  it("never lead to a court, a region or a provision that there is not", () => {
    const courts = entries.flatMap((e) => e.proceedings.flatMap((p) => p.court.value ?? []));
    const regions = entries.flatMap((e) => e.parties.flatMap((p) => p.homeRegion.value ?? []));
    const charges = entries.flatMap((entry) => entry.charges);
    const provisions = charges.flatMap(({ provision, requalifiedTo }) => [
      ...(provision.value ? [provision.value] : []),
      ...(requalifiedTo.value ? [requalifiedTo.value] : []),
    ]);
    expect(missing(ids.courts, courts)).toEqual([]);
    expect(missing(ids.regions, regions)).toEqual([]);
    expect(missing(ids.provisions, provisions)).toEqual([]);
  });

  it.each(told)("never lead from the story of $name to what there is not", ({ doc }) => {
    const among = new Map([
      ["court", ids.courts],
      ["provision", ids.provisions],
      ["source", ids.sources],
    ]);
    const nodes = [...narrativeNodes(doc)];
    const lost = nodes.flatMap((node) => {
      const mention = markOf(node, "mention") ?? {};
      const known = among.get(textAttribute(mention, "kind") ?? "");
      return known ? missing(known, [textAttribute(mention, "id") ?? ""]) : [];
    });
    const numbers = nodes.flatMap(
      (node) => textAttribute(markOf(node, "figure") ?? {}, "figure") ?? [],
    );
    expect([...lost, ...missing(ids.figures, numbers)]).toEqual([]);
  });
});

describe("the references of the shipped discrepancies", () => {
  it.each(discrepancies)("lead from $id to cases, figures and excerpts that there are", (found) => {
    const sides = found.sides.flatMap((side) => side.excerpts);
    expect([
      ...missing(ids.cases, found.cases),
      ...missing(ids.figures, found.figures),
      ...missing(idsOf(found.excerpts), sides),
    ]).toEqual([]);
  });

  it.each(entries)("lead from $number there and back", (entry) => {
    const naming = discrepancies.filter((found) => found.cases.includes(entry.id));
    expect(missing(ids.discrepancies, entry.discrepancies)).toEqual([]);
    expect([...idsOf(naming)].sort()).toEqual(expect.arrayContaining(entry.discrepancies));
  });
});

describe("the references of the shipped figures and sources", () => {
  it("lead to publishers, sources, captures and provisions that there are", () => {
    const named = [
      ...figures.flatMap(({ publisher, relayedBy }) =>
        relayedBy ? [publisher, relayedBy] : publisher,
      ),
      ...sources.flatMap((source) => source.publisher.value ?? []),
      ...sources.flatMap((source) => source.relays.map((relay) => relay.publisher)),
    ];
    const articles = figures.flatMap((figure) => figure.articleScope);
    expect(missing(ids.publishers, named)).toEqual([]);
    expect(
      missing(
        ids.sources,
        figures.map((figure) => figure.source),
      ),
    ).toEqual([]);
    expect(
      missing(
        ids.captures,
        excerpts.map((excerpt) => excerpt.capture),
      ),
    ).toEqual([]);
    expect(missing(ids.provisions, articles)).toEqual([]);
  });
});
