import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courtRecord } from "@/lib/domain/records/court-record";
import { readRecord } from "@/lib/domain/records/read-record";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { Refusal } from "@/lib/domain/refusal";
import { rowsOfFile } from "@/tests/fixtures/records/rows-of";
import { allProvisions } from "@/tests/fixtures/reference-records";

const printed = fc.option(
  fc.oneof(
    fc.string({ maxLength: 60, unit: "binary" }),
    fc.string({ maxLength: 80, unit: fc.constantFrom(..."ст.ч37 5ФИО1-;,()[]~ПРЕКназ \n") }),
  ),
);
const texts = ["court", "host", "region", "instance", "uid", "caseNumber", "received", "decided"];
const drafts: fc.Arbitrary<RecordDraft> = fc
  .record({
    texts: fc.tuple(...texts.map(() => printed)),
    names: printed,
    result: printed,
    persons: fc.array(fc.record({ name: printed, articles: printed, months: printed }), {
      maxLength: 3,
    }),
    events: fc.array(fc.record({ name: printed, date: printed }), { maxLength: 3 }),
  })
  .map(({ texts: values, persons, ...rest }) => ({
    ...Object.fromEntries(texts.map((field, at) => [field, values[at]])),
    ...rest,
    ...(persons.length > 0 ? { persons } : {}),
  }));

/** What would take a careless pattern long: the same signs over and over, then one that fits not. */
const long = (piece: string) => `${piece.repeat(40_000)}!`;
const hostile = [
  ...[" ", "-", "ст.", "ч.5", "ст.337 ч.", "п.а,", "А.", "УК ", "(", "[", "1-", "№", "ФИО1 "],
  ...["ПРЕКРАЩЕНО", "ПРЕКРАЩЕНО а", "Aa", "<", "\u0301", "ст. ст. ", ", ", "; ", "\n"],
];

describe("whatever is printed", () => {
  it("makes a record of the right shape", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const record = readRecord(draft, allProvisions, { file: "a", line: 1 });
        return courtRecord.safeParse(record).success;
      }),
    );
  });

  it.each(hostile)("is read soon, though %j is repeated without end", (piece) => {
    const text = long(piece);
    const begun = performance.now();
    const [court, uid, caseNumber, received, result, names] = Array.from({ length: 6 }, () => text);
    const persons = [{ name: text, articles: text, result: text, decided: text, months: text }];
    const place = { file: "a", line: 1 };
    const draft = { court, uid, caseNumber, received, result };
    for (const one of [
      { ...draft, names },
      { ...draft, persons },
    ]) {
      const record = readRecord(one, allProvisions, place);
      expect(courtRecord.safeParse(record).error).toBeUndefined();
      expect(record.flags).toContain("text-cut");
    }
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});

describe("whatever a file holds", () => {
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(
        fc.constantFrom(
          '{"cui":1}\n',
          "[",
          "<html>",
          "uid,case_number\n",
          "\u001f\u008b",
          "PK\u0003\u0004",
        ),
        fc.uint8Array({ maxLength: 300 }),
      )
      .map(([begins, rest]) => Buffer.concat([Buffer.from(begins, "latin1"), rest])),
  );

  it("is read as rows, or refused in words", async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (bytes) => {
        const outcome = await rowsOfFile("a", bytes).then(
          (rows) => rows.every(({ record }) => !record || courtRecord.safeParse(record).success),
          (error: unknown) => error instanceof Refusal,
        );
        expect(outcome).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
