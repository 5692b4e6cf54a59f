import { describe, expect, it } from "vitest";
import { narrativeMarkTypes, narrativeNodeTypes } from "@/lib/domain/narrative";
import { narrativeSchema } from "@/lib/editor/narrative-schema";
import { aWriter } from "@/tests/fixtures/a-writer";

describe("the schema of a narrative", () => {
  it("has the nodes and marks of the domain and no others, the marks in the same order", () => {
    expect(Object.keys(narrativeSchema.nodes).sort()).toEqual([...narrativeNodeTypes].sort());
    expect(Object.keys(narrativeSchema.marks)).toEqual([...narrativeMarkTypes]);
  });

  it("is the same on the server and in the editor", () => {
    const { schema } = aWriter();
    const shapes = ({ nodes, marks }: typeof schema) =>
      Object.entries({ ...nodes, ...marks }).map(([name, { spec }]) => [
        name,
        { ...spec, parseDOM: null, toDOM: null },
      ]);
    expect(JSON.stringify(shapes(schema))).toBe(JSON.stringify(shapes(narrativeSchema)));
  });

  it.each(["link", "mention", "annotated", "figure", "gap"])(
    "lets nothing typed after a %s fall under it",
    (mark) => expect(narrativeSchema.marks[mark]?.spec.inclusive).toBe(false),
  );

  it("lets what is typed within restricted words stay restricted", () => {
    expect(narrativeSchema.marks.restricted?.spec.inclusive).not.toBe(false);
  });
});
