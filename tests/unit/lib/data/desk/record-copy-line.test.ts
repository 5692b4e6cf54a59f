import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyLine, storableJson } from "@/lib/data/desk/record-copy-line";

describe("a line of COPY", () => {
  it("parts its values by tabs and ends with one line feed", () => {
    expect(copyLine(["a", 1, 2n, true, false, null, [], [1, 2]])).toBe(
      "a\t1\t2\tt\tf\t\\N\t{}\t{1,2}\n",
    );
  });

  it("keeps what would end a value, a line or the data", () => {
    expect(copyLine(["\\N", "\\.", "a\tb\nc\rd"])).toBe("\\\\N\t\\\\.\ta\\tb\\nc\\rd\n");
    expect(copyLine([['"', "\\", "a,b", "{}", ""]])).toBe('{"\\\\"","\\\\\\\\","a,b","{}",""}\n');
  });

  it("puts a sign of replacement for what PostgreSQL cannot hold", () => {
    expect(copyLine(["a\0b\ud800c😀"])).toBe("a\uFFFDb\uFFFDc😀\n");
  });

  it("is one line of as many values as it was given, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (values) => {
        const line = copyLine(values);
        expect(line.slice(0, -1)).not.toMatch(/[\n\r\0]/);
        expect(line.split("\t")).toHaveLength(values.length);
      }),
    );
  });
});

describe("JSON for PostgreSQL", () => {
  it("is what it was, but for what PostgreSQL refuses", () => {
    const plain = { a: ["б\\u0041", 'c"', null, 1], d: "😀\u2028" };
    expect(JSON.parse(storableJson(plain))).toEqual(plain);
    expect(JSON.parse(storableJson({ a: ["\0", "x\udfffy"] }))).toEqual({
      a: ["\uFFFD", "x\uFFFDy"],
    });
  });
});
