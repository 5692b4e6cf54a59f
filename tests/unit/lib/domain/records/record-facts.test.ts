import { describe, expect, it } from "vitest";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { isOfFuture, recordFacts } from "@/lib/domain/records/record-facts";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";

const articles = new Set(["337", "332"]);

function factsOf(changed: RecordDraft) {
  const [row] = rowsOf([aRecordDraft(changed)]);
  if (!row?.record) throw new TypeError("no record");
  return recordFacts(row.record, articles);
}

describe("a day that is still to come", () => {
  const ofDay = (changed: RecordDraft) => {
    const [row] = rowsOf([aRecordDraft(changed)]);
    if (!row?.record) throw new TypeError("no record");
    const facts = recordFacts(row.record, articles, "2023-03-03");
    return [isOfFuture(row.record, "2023-03-03"), facts.received, facts.decided, facts.inForce];
  };

  it("is no day on which a case was received or decided, and may be one of coming into force", () => {
    const days = { received: "04.03.2023", decided: "01.01.2099", inForce: "14.03.2023" };
    expect(ofDay(days)).toEqual([true, null, null, "2023-03-14"]);
    expect(ofDay({})).toEqual([false, "2023-02-01", "2023-03-03", null]);
  });

  it("is the day of an invented record as any other", () => {
    const days = { received: "04.03.2023", decided: null, synthetic: true };
    expect(ofDay(days)).toEqual([false, "2023-03-04", null, null]);
  });
});

describe("what may be counted of a record", () => {
  it("is codes, days and numbers, and no printed word", () => {
    const facts = factsOf({});
    expect(facts).toEqual({
      received: "2023-02-01",
      decided: "2023-03-03",
      inForce: null,
      result: "verdict",
      provisions: ["337(5)"],
      persons: 1,
      real: 0,
      suspended: 0,
      terms: [],
      actPublished: null,
      closed: null,
      listed: null,
      posted: null,
    });
    expect(JSON.stringify(facts)).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each([
    [{ decided: null, result: null }, "pending"],
    [{ result: null }, "unknown"],
    [{ result: "" }, "unknown"],
    [{ result: "Уголовное дело ПРЕКРАЩЕНО" }, "terminated"],
    [{ decided: null, result: "неведомо что" }, "other"],
  ])("tells what was decided: %j", (changed, result) => {
    expect(factsOf(changed).result).toBe(result);
  });

  it("takes a verdict for a conviction only where every defendant's result says so", () => {
    const convicted = { name: "Выдуманный А.А.", result: "Осужден" };
    const untold = { name: "Выдуманный Б.Б." };
    const code = factsOf({ names: null, persons: [convicted] }).result;
    expect(["conviction", "verdict"]).toContain(code);
    expect(factsOf({ names: null, persons: [convicted, untold] }).result).toBe("verdict");
  });

  it.each(["31.02.2023", "01.01.0203", "01.01.1950", "01.01.2150", "скоро"])(
    "has no day where it makes no sense: %s",
    (received) => expect(factsOf({ received }).received).toBeNull(),
  );

  it("names each provision once, an article where no part is told, and nothing unknown", () => {
    const names =
      "Выдуманный А.А. - ст.337 ч.5; ст.337 ч.5; ст.332 УК РФ; Выдуманный Б.Б. - ст.158 ч.3 УК РФ";
    expect(factsOf({ names }).provisions).toEqual(["332", "337(5)"]);
  });

  it("counts punishments as far as they are told", () => {
    const persons = [
      { name: "Выдуманный А.А.", months: "60", suspended: "нет" },
      { name: "Выдуманный Б.Б.", months: "24", suspended: "да" },
      { name: "Выдуманный В.В." },
    ];
    expect(factsOf({ names: null, persons })).toMatchObject({
      persons: 3,
      real: 1,
      suspended: 1,
      terms: [60, 24],
    });
  });

  it("says that a trial was closed where the court says so, and never that it was open", () => {
    const event = (words: object) => [{ name: "Судебное заседание", ...words }];
    expect(factsOf({ events: event({ place: "Закрытое судебное заседание" }) }).closed).toBe(true);
    expect(factsOf({ events: event({ result: "Открытое заседание" }) }).closed).toBeNull();
  });

  it("finds the days on which the portal showed the case, and its decision", () => {
    const events = ["09.02.2023", "01.03.2023", "10.03.2023", "11.03.2023"].map((published) => ({
      name: "Событие",
      published,
    }));
    expect(factsOf({ events })).toMatchObject({ listed: "2023-02-09", posted: "2023-03-10" });
    expect(factsOf({ events, decided: null, result: null }).posted).toBeNull();
  });
});
