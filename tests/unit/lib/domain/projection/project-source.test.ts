import { describe, expect, it } from "vitest";
import { projectSource } from "@/lib/domain/projection/project-source";
import { publicSource } from "@/lib/domain/public/public-source";
import { publisher, source } from "@/lib/domain/source";
import { aContext } from "@/tests/fixtures/a-projection-context";

const gazette = publisher.parse({
  id: "gazette",
  name: { en: "Invented Gazette", ru: "«Выдумка»" },
  risk: { en: "Reading it is an invented risk.", ru: "Читать её выдуманно опасно." },
});
const publishers = new Map([["gazette", gazette]]);
const article = source.parse({
  id: "invented",
  kind: "article",
  title: "An invented article",
  titleBasis: "described",
  language: "en",
  publisher: {
    value: "gazette",
    basis: "inferred",
    reason: { en: "By its face.", ru: "По виду." },
  },
  relays: [{ publisher: "agency", what: { en: "numbers", ru: "числа" } }],
  captures: [
    { id: "invented.1", sha256: "ab".repeat(32), codePoints: 42, fileName: "CANARY-file.txt" },
  ],
});
const document = projectSource(article, publishers, aContext());

describe("a source in public", () => {
  it("never shows more of a capture than its hash and its length", () => {
    expect(document.captures).toEqual([
      { id: "invented.1", sha256: "ab".repeat(32), codePoints: 42 },
    ]);
    expect(JSON.stringify(document)).not.toContain("CANARY");
  });

  it("warns of the risk of opening its publisher's site", () => {
    expect(document.risk).toBe("Reading it is an invented risk.");
  });

  it("has no risk where its publisher is unknown", () => {
    const orphan = source.parse({ ...article, publisher: undefined });
    expect(projectSource(orphan, publishers, aContext())).toMatchObject({
      risk: null,
      publisherId: null,
      publisher: { value: { kind: "unknown" }, basis: "unknown" },
    });
  });

  it("says that its publisher is inferred, and why", () => {
    expect(document.publisher).toMatchObject({
      value: { kind: "text", text: "Invented Gazette" },
      basis: "inferred",
      reason: "By its face.",
    });
  });

  it("says whom it relays", () => {
    expect(document.relays).toEqual([{ publisher: "agency", what: "numbers" }]);
  });

  it("holds nothing that a public source does not have", () => {
    expect(publicSource.parse(document)).toEqual(document);
  });
});
