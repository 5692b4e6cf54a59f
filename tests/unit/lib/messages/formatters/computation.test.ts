import { expect, it } from "vitest";
import { computationText } from "@/lib/messages/formatters/computation";

it.each([
  ["12,460 + 975 + 563 = 13,998", "12,460 + 975 + 563 = 13,998", "12 460 + 975 + 563 = 13 998"],
  ["2,076 / 26 = 79.8", "2,076 ÷ 26 = 79.8", "2076 ÷ 26 = 79,8"],
  ["31 / 86 = 36.0 %", "31 ÷ 86 = 36.0%", "31 ÷ 86 = 36,0 %"],
  ["2023-07-19 = Wednesday", "19 July 2023 = Wednesday", "19 июля 2023 года = среда"],
])("%s is written as each language writes numbers", (written, en, ru) => {
  expect(computationText(written, "en")).toBe(en);
  expect(computationText(written, "ru").replaceAll("\u00a0", " ")).toBe(ru);
});
