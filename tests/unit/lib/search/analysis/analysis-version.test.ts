import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { analysisVersion, indexTerms, spellingsOf } from "@/lib/search/analysis/index-terms";
import { someSearchWords } from "@/tests/fixtures/search-words";

/** Invented words of every sort that the analysis tells apart. */
const sample = someSearchWords({
  title: "Иван Выдуманный и Пётр Придуманцев",
  elsewhere: {
    title: "Ivan Vydumanny",
    body: "An invented soldier refused to fight; over a month AWOL, unauthorised leave, 2¹. He surrendered.",
  },
  body: "Отказался ехать на фронт, сам пришёл в военкомат. По ч. 5 ст. 337 и ст. 338 УК — условно. […] Жил в Калининграде, в/ч 00000, старший лейтенант.",
  keywords: "больше месяца; over a month · мобилизованный; mobilised soldier",
  names: ["Иван Выдуманный", "Ivan Vydumanny"],
  provisions: ["337(5)", "332(2.1)"],
});

/**
 * The digest of the terms that each version makes of the sample. Another digest means that what is in
 * a database would be found otherwise than what comes: raise `analysisVersion` and write it here.
 */
const digests: Record<number, string> = { 1: "fabb056d08946612", 2: "fabb056d08946612" };

it("makes the terms of its version: other terms need another version", () => {
  const made = JSON.stringify([indexTerms(sample), spellingsOf(sample)]);
  const digest = createHash("sha256").update(made).digest("hex").slice(0, 16);
  expect(digest).toBe(digests[analysisVersion]);
});
