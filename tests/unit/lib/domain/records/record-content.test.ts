import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourtRecord } from "@/lib/domain/records/court-record";
import { readRecord } from "@/lib/domain/records/read-record";
import { recordContent } from "@/lib/domain/records/record-content";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { recordHash } from "@/lib/formats/records/record-hash";
import { allProvisions } from "@/tests/fixtures/reference-records";

const draft: RecordDraft = {
  court: "Курский гарнизонный военный суд",
  uid: "77GV0020-01-2023-000045-52",
  caseNumber: "1-45/2023",
  received: "13.02.2023",
  decided: "03.03.2023",
  inForce: "21.03.2023",
  judge: "Выдуманный С.С.",
  result: "Вынесен ПРИГОВОР",
  persons: [{ name: "Выдуманный И.И.", articles: "ст.337 ч.5 УК РФ", months: "66" }],
  events: [{ name: "Судебное заседание", date: "03.03.2023", published: "05.03.2023" }],
  lowerNumber: "1-1/2023",
  actPublished: false,
};
const read = (changed: RecordDraft = {}, file = "a", line = 1): CourtRecord =>
  readRecord({ ...draft, ...changed }, allProvisions, { file, line });

describe("what a record says", () => {
  it.each<[string, RecordDraft]>([
    ["the court", { court: "Другой суд" }],
    ["the number", { caseNumber: "1-46/2023" }],
    ["the dash of the number, as printed", { caseNumber: "1 – 45/2023" }],
    ["a day", { decided: "04.03.2023" }],
    ["the judge", { judge: "Выдуманный Т.Т." }],
    ["the result", { result: "Уголовное дело ПРЕКРАЩЕНО" }],
    ["a name", { persons: [{ name: "Выдуманный П.П.", articles: "ст.337 ч.5 УК РФ" }] }],
    ["an article", { persons: [{ name: "Выдуманный И.И.", articles: "ст.337 ч.4 УК РФ" }] }],
    ["an event", { events: [] }],
    ["the court below", { lowerNumber: "1-2/2023" }],
    ["that the act was published", { actPublished: true }],
    ["that it is invented", { synthetic: true }],
  ])("is another with another value: %s", (_, changed) => {
    expect(recordHash(read(changed))).not.toBe(recordHash(read()));
  });

  it("is the same from whatever file and line it came", () => {
    expect(recordHash(read({}, "b", 900))).toBe(recordHash(read()));
  });

  it("is the same in whatever order its fields are kept", () => {
    const keys = fc.shuffledSubarray(Object.keys(read()), {
      minLength: Object.keys(read()).length,
    });
    const record = read();
    fc.assert(
      fc.property(keys, (order) => {
        const entries = Object.entries(record).sort(
          ([a], [b]) => order.indexOf(a) - order.indexOf(b),
        );
        const shuffled: CourtRecord = { ...record, ...Object.fromEntries(entries) };
        return recordContent(shuffled) === recordContent(record);
      }),
    );
  });

  it("does not change with the flags, which are worked out of it", () => {
    expect(recordContent({ ...read(), flags: ["court-unresolved"] })).toBe(recordContent(read()));
  });
});
