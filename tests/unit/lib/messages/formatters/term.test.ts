import { describe, expect, it } from "vitest";
import { formatMonths, formatShortTerm, formatTerm } from "@/lib/messages/formatters/term";
import { translatorFor } from "@/lib/messages/translator";

const [en, ru] = [translatorFor("en"), translatorFor("ru")];
const between = (minMonths: number | null, maxMonths: number | null) => ({ minMonths, maxMonths });

describe("a term", () => {
  it.each([
    [between(29, 29), "2 years 5 months", "2 года 5 месяцев"],
    [between(84, 84), "7 years", "7 лет"],
    [between(12, 12), "1 year", "1 год"],
    [between(1, 1), "1 month", "1 месяц"],
    [between(null, 84), "up to 7 years", "до 7 лет"],
    [between(null, 12), "up to 1 year", "до 1 года"],
    [between(60, null), "at least 5 years", "не менее 5 лет"],
    [between(24, 36), "2–3 years", "от 2 до 3 лет"],
    [between(42, 48), "3 years 6 months – 4 years", "от 3 лет 6 месяцев до 4 лет"],
    [between(null, null), "not known", "неизвестно"],
  ])("%o is said in years and months", (term, english, russian) => {
    expect(formatTerm(term, en)).toBe(english);
    expect(formatTerm(term, ru)).toBe(russian);
  });

  it("is abbreviated in a drawing", () => {
    expect(formatShortTerm(between(66, 66), en)).toBe("5 y 6 m");
    expect(formatShortTerm(between(66, 66), ru)).toBe("5 л. 6 мес.");
    expect(formatShortTerm(between(null, 84), en)).toBe("up to 7 y");
    expect(formatShortTerm(between(42, 48), en)).toBe("3 y 6 m – 4 y");
  });

  it("never loses a month", () => {
    expect(formatMonths(18, en)).toBe("1 year 6 months");
    expect(formatMonths(0, en)).toBe("0 months");
  });
});
