import { describe, expect, it } from "vitest";
import { draftEntry } from "@/lib/domain/case-entry";
import { putQuote } from "@/lib/domain/entry-edits/put-quote";
import { citationsAt, fieldAt, fieldsOf } from "@/lib/domain/entry-fields";
import { ageField, aToldEntry, ids, termField } from "@/tests/fixtures/a-told-entry";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const decided = { kind: "proceeding", id: ids.proceeding, field: "decided" };

describe("a quotation that is tied to a field", () => {
  it("changes nothing else, and what comes of it may be saved", () => {
    for (const { address } of fieldsOf(aToldEntry())) {
      const excerpt = anExcerpt("invented.e9", "2 years, 3 May 2023, article 337");
      const quoted = putQuote(aToldEntry(), address, excerpt);
      expect(draftEntry.safeParse(quoted).success).toBe(true);
      expect(citationsAt(quoted, address)).toHaveLength(1);
    }
  });

  it("joins the quotations of the case once", () => {
    const excerpt = anExcerpt("invented.e9", "40");
    const once = putQuote(aToldEntry(), ageField, excerpt);
    expect(putQuote(once, ageField, excerpt)).toEqual(once);
    expect(once.excerpts.filter(({ id }) => id === "invented.e9")).toHaveLength(1);
  });

  it("gives an unknown field the value that its words state", () => {
    const quoted = putQuote(aToldEntry(), decided, anExcerpt("invented.e9", "On April 7, 2023"));
    expect(fieldAt(quoted, decided)).toMatchObject({
      basis: "stated",
      value: { edtf: "2023-04-07", printed: "On April 7, 2023" },
      citations: [{ excerpt: "invented.e9", states: null }],
    });
  });

  it("leaves a field unknown whose value its words do not state", () => {
    const quoted = putQuote(aToldEntry(), decided, anExcerpt("invented.e9", "In January"));
    expect(fieldAt(quoted, decided)).toMatchObject({ value: null, basis: "unknown" });
    expect(citationsAt(quoted, decided)).toHaveLength(1);
  });

  it("never replaces a value: what differs stands beside it as what this source states", () => {
    const quoted = putQuote(aToldEntry(), termField, anExcerpt("invented.e9", "three years"));
    expect(fieldAt(quoted, termField)).toMatchObject({
      value: { minMonths: 30 },
      citations: [{ states: "three years" }],
    });
  });

  it("states nothing of its own where it agrees in other words", () => {
    const quoted = putQuote(aToldEntry(), termField, anExcerpt("invented.e9", "2.5 years"));
    expect(citationsAt(quoted, termField)[0]?.states).toBeNull();
  });

  it("reads the words that it is given instead of its own", () => {
    const excerpt = anExcerpt("invented.e9", "for some three years");
    const quoted = putQuote(aToldEntry(), termField, excerpt, "3 years");
    expect(citationsAt(quoted, termField)[0]?.states).toBe("3 years");
  });

  it("may stand behind an event as a whole", () => {
    const event = { kind: "happening", id: ids.happening, field: "" };
    const quoted = putQuote(aToldEntry(), event, anExcerpt("invented.e9"));
    expect(citationsAt(quoted, event).map(({ excerpt }) => excerpt)).toEqual(["invented.e9"]);
  });

  it("is kept even where the field is gone meanwhile", () => {
    const gone = { ...ageField, id: "9999.nobody" };
    const quoted = putQuote(aToldEntry(), gone, anExcerpt("invented.e9"));
    expect(quoted.excerpts.map(({ id }) => id)).toContain("invented.e9");
  });
});
