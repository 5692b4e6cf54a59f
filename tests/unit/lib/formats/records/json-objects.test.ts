import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonObjects } from "@/lib/formats/records/json-objects";
import { allOf, chunked } from "@/tests/fixtures/records/chunked";

const objectsIn = (text: string, limit = 1000) => allOf(jsonObjects(chunked(text, 5), limit));
const valuesIn = async (text: string) =>
  (await objectsIn(text)).map(({ raw }): unknown => JSON.parse(raw));

/** What is told of each: its raw words where it is whole, else why it is not. */
const toldIn = async (text: string) =>
  (await objectsIn(text)).map(({ line, raw, trouble }) => `${line} ${trouble ?? raw}`);

describe("what is no whole object", () => {
  it.each([
    [
      "words and numbers of the list",
      '[{"a":1},7,"x",\nnull,{"b":2}]',
      ['1 {"a":1}', "1 notJson", "1 notJson", "2 notJson", '2 {"b":2}'],
    ],
    ["an object that is cut off", '[{"a":1},\n{"b":', ['1 {"a":1}', "2 unclosed"]],
    ["a list that is cut off", '[{"a":1},\n', ['1 {"a":1}', "2 unclosed"]],
    ["words after the list", '[{"a":1}]\nend', ['1 {"a":1}', "2 notJson"]],
    ["a mark that is not closed on its line", '[{"a": x "},\n{"b":2}]', ["1 notJson", '2 {"b":2}']],
    ["a bracket of the wrong kind", '[{"a":[1},{"b":2}]', ['1 {"a":[1}', '1 {"b":2}']],
    ["brackets that close nothing", '[{"a":1},}},{"b":2}]', ['1 {"a":1}', '1 {"b":2}']],
    ["nothing at all", "[]", []],
    ["brackets in a heap", "{]", ["1 unclosed"]],
  ])("is told: %s", async (_what, text, told) => {
    expect(await toldIn(text)).toEqual(told);
  });

  it("is an object that nests too deep, and the next one is whole", async () => {
    const deep = `[{"a":${"[".repeat(300)}${"]".repeat(300)}},{"b":2}]`;
    expect(await toldIn(deep)).toEqual(["1 deep", '1 {"b":2}']);
  });
});

describe("the objects of a large JSON text", () => {
  it("are the whole where that is a record, whatever its first member is", async () => {
    const text = '{\n"name": "x",\n"steps": [],\n"caseNumber": "1"}';
    expect(await objectsIn(text)).toMatchObject([{ line: 1, raw: text, trouble: null }]);
  });

  it("are refused where it nests deeper than any file of records", async () => {
    await expect(objectsIn("[".repeat(300))).rejects.toMatchObject({ key: "records.file.deep" });
  });

  it("are kept to their beginning where they are too long, and the next one is whole", async () => {
    const text = JSON.stringify([{ a: "x".repeat(9000) }, { b: 1 }]);
    const [long, next] = await objectsIn(text, 100);
    expect([long?.trouble, next?.trouble, next?.raw]).toEqual(["tooLong", null, '{"b":1}']);
    expect(long?.raw.length).toBeLessThanOrEqual(2_000);
  });

  it("are those of a list", async () => {
    expect(await valuesIn('[{"a": [{"b": 1}]}, {"c": "]}"}]')).toEqual([
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
