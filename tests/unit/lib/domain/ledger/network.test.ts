import { describe, expect, it } from "vitest";
import { networkOf } from "@/lib/domain/ledger/network";
import { aFigure, aSource } from "@/tests/fixtures/ledger";
import { asText, stated, unknown } from "@/tests/fixtures/public-values";
import { seedFigures, seedSources } from "@/tests/fixtures/seed-ledger";

const gazette = { id: "invented", name: "The Invented Gazette" };
const wire = { id: "wire", name: "The Invented Wire" };
const ofWire = (relayed: string[]) =>
  aSource({
    id: "wire-1",
    publisher: stated(asText(wire.name)),
    publisherId: wire.id,
    relays: relayed.map((publisher) => ({ publisher, what: "invented counts" })),
  });
const links = ({ links: all }: ReturnType<typeof networkOf>) =>
  all.map(({ from, to, sources, figures }) => [
    `${from} → ${to}`,
    sources.map(({ source, what }) => `${source.id}: ${what.join("; ")}`),
    figures.map(({ id }) => id),
  ]);
const standing = ({ nodes }: ReturnType<typeof networkOf>) =>
  Object.fromEntries(nodes.map((node) => [node.id, node.standing]));

describe("who relays whom", () => {
  it("is known from sources, which name whom they relay, and from figures read through others", () => {
    const figures = [
      aFigure({ id: "f901", publisher: gazette }),
      aFigure({ id: "f902", publisher: gazette, relayedBy: wire, source: "wire-1" }),
      aFigure({ id: "f903", publisher: gazette, relayedBy: wire, source: "withdrawn" }),
    ];
    const network = networkOf([ofWire([gazette.name]), aSource()], figures);
    expect(links(network)).toEqual([
      ["invented → wire", ["wire-1: invented counts"], ["f902", "f903"]],
    ]);
    expect(standing(network)).toEqual({ invented: "independent", wire: "derivative" });
  });

  it("names a publication that a figure was read in, though it does not say whom it relays", () => {
    const figure = aFigure({ publisher: gazette, relayedBy: wire, source: "wire-1" });
    expect(links(networkOf([ofWire([])], [figure]))).toEqual([
      ["invented → wire", ["wire-1: "], ["f999"]],
    ]);
  });

  it("leads to one of whom nothing else is known, by the name alone", () => {
    const network = networkOf([ofWire(["Somebody Invented"])], []);
    expect(network.nodes).toEqual([
      { id: "Somebody Invented", name: "Somebody Invented", standing: "independent", figures: 0 },
      { id: "wire", name: "The Invented Wire", standing: "derivative", figures: 0 },
    ]);
  });

  it("counts one who relays and counts, or is relayed, as both", () => {
    const own = aFigure({ publisher: wire });
    expect(standing(networkOf([ofWire([gazette.name])], [own])).wire).toBe("both");
    const second = aSource({ relays: [{ publisher: wire.name, what: "invented" }] });
    const chain = networkOf([ofWire(["Somebody Invented"]), second], []);
    expect(standing(chain)).toEqual({
      "Somebody Invented": "independent",
      invented: "derivative",
      wire: "both",
    });
  });

  it("is no link to oneself, none of a publication without a publisher, none by a story or the law", () => {
    const nobody = aSource({ publisher: unknown(), publisherId: null });
    const network = networkOf(
      [
        ofWire([wire.name]),
        { ...nobody, relays: [{ publisher: "The Invented Wire", what: "invented" }] },
      ],
      [aFigure({ metric: "statutory-range", publisher: gazette, relayedBy: wire })],
    );
    expect(network.links).toEqual([]);
  });

  it("in the seeds leads from three who reported to two who relay", () => {
    const network = networkOf(seedSources(), seedFigures());
    expect(links(network).map(([way]) => way)).toEqual([
      "mediazona → barentsobserver",
      "mediazona → moscow-times",
      "novaya-gazeta-europe → barentsobserver",
      "proekt → moscow-times",
    ]);
    expect(standing(network)).toMatchObject({
      mediazona: "independent",
      proekt: "independent",
      barentsobserver: "derivative",
    });
  });
});
