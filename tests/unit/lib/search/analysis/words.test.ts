import { describe, expect, it } from "vitest";
import { familyOf } from "@/lib/search/analysis/families";
import { cleaned, fold } from "@/lib/search/analysis/fold";
import { stem } from "@/lib/search/analysis/stem";
import { termOf } from "@/lib/search/analysis/term";
import { wordsOf } from "@/lib/search/analysis/words";

describe("a folded word", () => {
  it.each([
    ["Дегтярёв", "дегтярев"],
    ["ЁЛКА", "елка"],
    ["й", "й"],
    ["йод", "йод"],
    ["Café", "cafe"],
    ["САМОВО́ЛКА", "самоволка"],
    ["Solov’ev", "solovev"],
    ["ﬁne", "fine"],
    ["１２", "12"],
  ])("%s is %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe("the words of a text", () => {
  it("are letters and digits, with where they stand", () => {
    const text = "Он, 27 лет, — сказал: «Нет!»";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Он",
      "27",
      "лет",
      "сказал",
      "Нет",
    ]);
  });

  it("keep an apostrophe within, and lose the one of possession", () => {
    expect(wordsOf("Leshkov's Tat’yana").map(({ folded }) => folded)).toEqual([
      "leshkov",
      "tatyana",
    ]);
  });

  it("are told apart by their first letters alone where they are endless", () => {
    expect(wordsOf("а".repeat(5000))[0]?.folded).toHaveLength(60);
  });

  it.each(["", "…", "🙂", "\u0301", "‮", "'’", "[…]"])("there are none in %j", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe("a stem", () => {
  it.each([
    ["приговора", "приговором"],
    ["мобилизованных", "мобилизованный"],
    ["mobilised", "mobilized"],
    ["unauthorised", "unauthorized"],
    ["defence", "defense"],
    ["organisation", "organization"],
    ["programme", "program"],
    ["months", "month"],
  ])("of %s is that of %s", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["сочи", "соч"],
    ["сво", "свое"],
    ["суд", "судно"],
  ])("of %s is not that of %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(["337", "2a", "ж2", "日本"])("of %s is itself", (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe("words of a family", () => {
  it.each([
    ["отказ", "отказа отказался отказалась отказаться отказывается отказник отказавшийся refused"],
    ["дезертир", "дезертирство дезертировал дезертировать deserter desertion deserted"],
    ["месяц", "месяца месяцев месяцем months"],
    ["день", "дня дней дни сутки days"],
    ["год", "года лет годы years"],
    ["сдался", "сдаться сдавался явился явка surrendered surrendering"],
    ["ранение", "ранен раненый ранения wounded injury"],
    ["апелляция", "апелляционный обжаловал appeal appellate"],
    ["осуждён", "осудили осуждение convicted conviction"],
    ["приговор", "приговорил приговорён приговоры sentence sentenced"],
  ])("%s meets %s", (word, others) => {
    const term = termOf(fold(word));
    expect(others.split(" ").filter((other) => termOf(fold(other)) !== term)).toEqual([]);
  });

  it.each(["отказано", "деньги", "судно", "ордер", "камера"])(
    "%s keeps a term of its own or a family that is its own",
    (word) => {
      expect([null, familyOf(word)]).toContain(familyOf(word));
      expect(termOf(word)).not.toBe("");
    },
  );

  it.each(["деньги", "судно", "годный", "летний", "ранее", "приказчик"])(
    "%s belongs to none",
    (word) => {
      expect(familyOf(word)).toBeNull();
    },
  );
});

describe("a text made clean", () => {
  it.each([
    ["  а \u0000 б\u202e\u2066 в  ", "а б в"],
    ["e\u0301", "é"],
    ["\ud800x", "x"],
    ["a\r\nSet-Cookie: b", "a Set-Cookie: b"],
    ["\u200b", ""],
  ])("%j is %j", (text, clean) => {
    expect(cleaned(text, 300)).toBe(clean);
  });

  it("is no longer than may be", () => {
    expect([...cleaned("🙂".repeat(5000), 300)]).toHaveLength(300);
    expect(cleaned("x".repeat(1_000_000), 300)).toHaveLength(300);
  });
});
