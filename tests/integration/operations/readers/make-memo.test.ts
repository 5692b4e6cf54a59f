import { beforeAll, describe, expect, it } from "vitest";
import type { Memo } from "@/lib/domain/memo/memo";
import type { MemoDocument } from "@/lib/domain/memo/memo-document";
import { memoDocument } from "@/lib/messages/memo/memo-document";
import { translatorFor } from "@/lib/messages/translator";
import { publishCase } from "@/lib/operations/publish-case";
import { makeMemo } from "@/lib/operations/readers/make-memo";
import { writeMemo } from "@/lib/operations/readers/write-memo";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import type { SearchParams } from "@/lib/web/case-query";
import { allParams, readMemoAsk } from "@/lib/web/memo-query";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

await aCasebook();

const origin = "https://otkaz.example";
const lawyersQuestion = { provision: "337(5)", from: "31", ended: "surrendered-commissariat" };

async function memoOf(params: SearchParams): Promise<Memo> {
  const shown = await makeMemo("en", readMemoAsk(params));
  if (shown.status !== 200) throw new TypeError("no memo");
  return shown.view;
}

function again({ permalink }: Memo): Promise<Memo> {
  return memoOf(allParams(new URL(permalink, origin).searchParams));
}

const numbers = (memo: Memo) => memo.cases.map(({ number }) => number);
const worded = (memo: Memo): MemoDocument => memoDocument(memo, origin, translatorFor("en"));

describe("a memo of the casebook", () => {
  it("holds the chosen cases in their order, each with its quotations and their places", async () => {
    const memo = await memoOf({ ...lawyersQuestion, case: ["0008", "0005-vladimir-zaytsev"] });
    expect(numbers(memo)).toEqual(["0008", "0005"]);
    for (const { quotes } of memo.cases) {
      expect(quotes.length).toBeGreaterThan(3);
      for (const { start } of quotes) expect(start).toBeGreaterThan(0);
    }
    expect(memo.sources.map(({ id }) => id)).toEqual(["mediazona-2023-04-11"]);
    expect(memo.sources[0]?.captures[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says of a chosen case how like it is, though it stands outside of who is counted", async () => {
    const memo = await memoOf({ ...lawyersQuestion, case: ["0002"] });
    expect(memo.cases[0]?.likeness?.facts.map(({ fact, state }) => [fact, state])).toEqual([
      ["article", "differ"],
      ["part", "differ"],
      ["absence", "unknown"],
      ["how-it-ended", "unknown"],
    ]);
  });

  it("holds the likest where none is chosen", async () => {
    const memo = await memoOf(lawyersQuestion);
    expect(memo.chosenBy).toBe("likeness");
    expect(numbers(memo).slice(0, 2)).toEqual(["0005", "0008"]);
  });

  it("is made again by its address, to the last byte", async () => {
    const memo = await memoOf({ ...lawyersQuestion, "w-absence": "5", case: ["0008", "0005~1"] });
    const other = await again(memo);
    expect(other).toEqual(memo);
    const [one, two] = [
      await writeMemo(worded(memo), "docx"),
      await writeMemo(worded(other), "docx"),
    ];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe("a memo of an earlier version of the data", () => {
  let before: Memo;
  let withInvented: Memo;

  beforeAll(async () => {
    before = await memoOf({ ...lawyersQuestion, scope: "all" });
    await publishInventedCase();
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
    withInvented = await memoOf({ from: "77", to: "77", case: ["9001", "0005"] });
  });

  it("gives the same list when it is made again after more has been published", async () => {
    const present = await memoOf({ ...lawyersQuestion, scope: "all" });
    expect(present.precedents.dataVersion.number).toBeGreaterThan(
      before.precedents.dataVersion.number,
    );
    const repeated = await again(before);
    expect(numbers(repeated)).toEqual(numbers(before));
    expect(repeated.precedents.distribution).toEqual(before.precedents.distribution);
    expect(await writeMemo(worded(repeated), "markdown")).toBe(
      await writeMemo(worded(before), "markdown"),
    );
  });

  it("says that a case was not yet public then", async () => {
    const { number } = before.precedents.dataVersion;
    const memo = await memoOf({ v: String(number), case: ["9001", "0005"] });
    expect(numbers(memo)).toEqual(["0005"]);
    expect(memo.leftOut).toEqual([{ number: "9001", place: 1, why: "later" }]);
  });

  it("has no words that were redacted since, and says so", async () => {
    expect(JSON.stringify(withInvented)).toContain("Brindledays");
    await redact(anEditor, {
      subjectKind: "case",
      subjectId: "9001",
      field: null,
      target: "excerpt",
      targetId: "9001.days",
    });
    const memo = await again(withInvented);
    expect(numbers(memo)).toEqual(["9001", "0005"]);
    expect(JSON.stringify(memo)).not.toContain("Brindledays");
    expect(memo.cases[0]?.redacted).toBe(true);
    expect(await writeMemo(worded(memo), "markdown")).toContain("removed from this version");
  });

  it("leaves out a case that was withdrawn since, and says so without a name", async () => {
    await withdrawCase(anEditor, "9001");
    const memo = await again(withInvented);
    expect(numbers(memo)).toEqual(["0005"]);
    expect(memo.leftOut).toEqual([{ number: "9001", place: 1, why: "gone" }]);
    const text = await writeMemo(worded(memo), "markdown");
    expect(text).toContain("Case 9001 has been withdrawn.");
    expect(text).not.toMatch(/inventov|Brindle|Quillaby/iu);
  });
});
