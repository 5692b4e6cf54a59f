import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonObjects } from "@/lib/formats/records/json-objects";
import { allOf, chunked } from "@/tests/fixtures/records/chunked";

const objectsIn = (text: string, limit = 1000) => allOf(jsonObjects(chunked(text, 5), limit));
const valuesIn = async (text: string) =>
  (await objectsIn(text)).map(({ raw }): unknown => JSON.parse(raw));

describe("the objects of a large JSON text", () => {
  it("are refused where it nests deeper than any file of records", async () => {
    await expect(objectsIn("[".repeat(300))).rejects.toMatchObject({ key: "records.file.deep" });
  });

  it("are kept to their beginning where they are too long, and the next one is whole", async () => {
    const text = JSON.stringify([{ a: "x".repeat(9000) }, { b: 1 }]);
    const [long, next] = await objectsIn(text, 100);
    expect([long?.tooLong, next?.tooLong, next?.raw]).toEqual([true, false, '{"b":1}']);
    expect(long?.raw.length).toBeLessThanOrEqual(2_000);
  });

  it("are those of a list", async () => {
    expect(await valuesIn('[{"a": [{"b": 1}]}, 7, {"c": "]}"}]')).toEqual([
      { a: [{ b: 1 }] },
      { c: "]}" },
    ]);
  });

  it("are those of lists under the sites of courts, each with its site", async () => {
    const text = JSON.stringify({
      "http://kgvs.krs.sudrf.ru": { cases: [{ a: 1 }], logs: { errors: [1, 2] } },
      "http://vgvs.prm.sudrf.ru": { srv_1: { cases: [{ a: 2 }] } },
    });
    expect(await objectsIn(text)).toMatchObject([
      { raw: '{"a":1}', site: "kgvs.krs.sudrf.ru" },
      { raw: '{"a":2}', site: "vgvs.prm.sudrf.ru" },
    ]);
  });

  it("are the whole where that is a record itself", async () => {
    const record = { case_text: "т", case_found: "True", metadata: { accused: [{ name: "x" }] } };
    expect(await valuesIn(JSON.stringify(record, null, 1))).toEqual([record]);
  });

  it("are told by the line where they begin", async () => {
    const text = '[\n{"a": 1},\n{\n"b": "\\n"\n}]';
    expect((await objectsIn(text)).map(({ line }) => line)).toEqual([2, 3]);
  });

  it("are those that were written, in whatever pieces the text comes", async () => {
    const object = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.array(object, { maxLength: 4 }), async (objects) => {
        const texts = objects.map((one) => JSON.stringify(one));
        const found = await allOf(jsonObjects(chunked(`[${texts.join(",\n")}]`, 3)));
        expect(found.map(({ raw }) => raw)).toEqual(texts);
      }),
    );
  });
});
