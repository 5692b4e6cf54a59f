import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NetworkDrawing, spokenNetwork } from "@/components/figures/network-drawing";
import { nameLines, networkShape } from "@/components/figures/network-shape";
import type { Network } from "@/lib/domain/ledger/network";
import { networkOf } from "@/lib/domain/ledger/network";
import { translatorFor } from "@/lib/messages/translator";
import { aFigure } from "@/tests/fixtures/ledger";
import { rendered } from "@/tests/fixtures/rendered";
import { seedFigures, seedSources } from "@/tests/fixtures/seed-ledger";

const gazette = { id: "gazette", name: "The Invented Gazette" };
const wire = { id: "wire", name: "The Invented Wire" };
const passedOn = aFigure({ publisher: gazette, relayedBy: wire, source: "wire-1" });
const drawing = (network: Network, lang: "en" | "ru" = "en") =>
  rendered(<NetworkDrawing network={network} t={translatorFor(lang)} />);

describe("the drawing of who relays whom", () => {
  it("has a box for everybody who is linked, an arrow for every link, and no one else", () => {
    const network = networkOf(seedSources(), [...seedFigures(), aFigure()]);
    const shape = networkShape(network);
    expect(shape.arrows).toHaveLength(network.links.length);
    expect(shape.boxes.map(({ id }) => id)).not.toContain("invented");
    expect(drawing(network).match(/class="node node-/g)).toHaveLength(shape.boxes.length);
  });

  it("tells by the frame and in words who has reporting of his own", () => {
    const markup = drawing(networkOf([], [passedOn]));
    expect(markup).toContain('class="node node-independent"');
    expect(markup).toContain('class="node node-derivative"');
    expect(markup).toContain(">that of others alone</text>");
  });

  it("dashes an arrow that no publication speaks of", () => {
    expect(drawing(networkOf([], [passedOn]))).toContain('class="way way-unsaid"');
    expect(drawing(networkOf(seedSources(), []))).not.toContain("way-unsaid");
  });

  it("turns the head of the arrow that closes a ring to the left", () => {
    const back = aFigure({ publisher: wire, relayedBy: gazette });
    const { arrows } = networkShape(networkOf([], [passedOn, back]));
    expect(arrows.map(({ head }) => head.replace(/.* l/, "l"))).toEqual([
      "l -9 -4.5 v 9 z",
      "l 9 -4.5 v 9 z",
    ]);
  });

  it("says in words every link with how many figures, and how everybody stands", () => {
    const network = networkOf([], [passedOn]);
    expect(spokenNetwork(network, translatorFor("en"))).toBe(
      "The Invented Wire relays The Invented Gazette (1 figure). " +
        "The Invented Gazette: its own reporting; The Invented Wire: that of others alone.",
    );
    expect(spokenNetwork(network, translatorFor("ru"))).toContain("(1 запись)");
  });

  it("is the same bytes for the same data", () => {
    const network = networkOf(seedSources(), seedFigures());
    const turned = networkOf(seedSources().reverse(), seedFigures());
    expect(drawing(turned)).toBe(drawing(network));
  });
});

describe("a name in a box", () => {
  it("stands in three lines at the most, none longer than the box", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        const lines = nameLines(name);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it("is whole where it fits", () => {
    expect(nameLines("The Invented Gazette of Nowhere")).toEqual([
      "The Invented Gazette of",
      "Nowhere",
    ]);
  });
});
