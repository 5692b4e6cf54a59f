import { describe, expect, it } from "vitest";
import { fullName } from "@/components/facts/field-words";
import { knownLists } from "@/components/facts/known-lists";
import { suggestionWords } from "@/components/facts/suggestion-words";
import { targets } from "@/components/facts/targets";
import { removalWords } from "@/components/facts/use-removal";
import { valueText, valueWords } from "@/components/facts/value-words";
import { fieldsOf } from "@/lib/domain/entry-fields";
import { fieldKey } from "@/lib/domain/field-address";
import type { FieldType } from "@/lib/domain/field-types";
import { languages } from "@/lib/domain/language";
import { edtfDate } from "@/lib/domain/reading/edtf";
import { readField } from "@/lib/domain/reading/read-field";
import { sameValue } from "@/lib/domain/same-value";
import { suggestionsFrom } from "@/lib/domain/suggestions";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aToldEntry } from "@/tests/fixtures/a-told-entry";
import { aReference } from "@/tests/fixtures/a-workspace";

const lists = knownLists(aReference);
const wordsIn = (lang: "en" | "ru") => ({ t: deskTranslatorFor(lang), lists });

const values: [FieldType, unknown][] = [
  [{ type: "term" }, { minMonths: 66, maxMonths: 66, printed: null }],
  [{ type: "term" }, { minMonths: 42, maxMonths: 48, printed: null }],
  [{ type: "term" }, { minMonths: null, maxMonths: 84, printed: null }],
  [{ type: "term" }, { minMonths: 60, maxMonths: null, printed: null }],
  [{ type: "date" }, edtfDate("2022-23", null)],
  [{ type: "date" }, edtfDate("2022-12-21/2022-12-31", null)],
  [{ type: "date" }, edtfDate("2023-03-20~", null)],
  [{ type: "bounds" }, { min: 2, max: 5 }],
  [{ type: "bounds" }, { min: null, max: 5 }],
  [{ type: "bounds" }, { min: 5, max: null }],
  [{ type: "bounds" }, { min: 5, max: 5 }],
  [{ type: "whole", min: 1, max: 9 }, 4],
  [{ type: "line", max: 300 }, "Private"],
  [{ type: "known", list: "courts" }, "00GV0001"],
  [{ type: "known", list: "provisions" }, "332(2.1)"],
  [{ type: "known", list: "provisions" }, "332"],
];

describe.each(languages)("a value in %s", (lang) => {
  const words = wordsIn(lang);

  it.each(values)("of the type %j is typed as it is read: %j", (type, value) => {
    const again = readField(type, valueText(type, value, words), lists);
    expect(again.ok && sameValue(again.value, value)).toBe(true);
  });

  it.each(values)("of the type %j is shown in words: %j", (type, value) => {
    expect(valueWords(type, value, words)).not.toMatch(
      /undefined|null|\[object|\b(?:term|value)\./,
    );
  });

  it("that is not known says so, and is typed as nothing", () => {
    expect(valueWords({ type: "term" }, null, words)).toBe(words.t("fields.unknown"));
    expect(valueText({ type: "term" }, null, words)).toBe("");
  });
});

describe("a value that was printed", () => {
  it("is typed in the words of its source while they still mean it", () => {
    const term = { minMonths: 66, maxMonths: 66, printed: "five and a half years" };
    expect(valueText({ type: "term" }, term, wordsIn("ru"))).toBe("five and a half years");
  });

  it("is typed in other words once they do not", () => {
    const date = edtfDate("2023-01", "In January");
    expect(valueText({ type: "date" }, date, wordsIn("en"))).toBe("January 2023");
  });

  it("shows the one language that is written", () => {
    const text = { en: "", ru: "водитель" };
    expect(valueWords({ type: "local" }, text, wordsIn("en"))).toBe("водитель");
  });
});

describe.each(languages)("the fields that can be cited, in %s", (lang) => {
  const t = deskTranslatorFor(lang);

  it("are all fields of the case and its events, each with a name of its own", () => {
    const all = targets(aToldEntry(), t, aReference);
    expect(all).toHaveLength(fieldsOf(aToldEntry()).length + 1);
    expect(new Set(all.map(({ address }) => fieldKey(address))).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  });

  it("are named in words alone", () => {
    const labels = targets(aToldEntry(), t).map(({ label }) => label);
    expect(labels.filter((label) => /\b(?:field|fields|code)\.|9999/.test(label))).toEqual([]);
  });
});

describe("names", () => {
  const t = deskTranslatorFor("en");

  it("say whose a field is", () => {
    const label = fullName(aToldEntry(), { kind: "party", id: "9999.d2", field: "age" }, t);
    expect(label).toBe("the second defendant: Age");
  });

  it("say what went with something that was removed", () => {
    const gone = ["charge", "sentence", "sentence"].map((kind, n) => ({ kind, id: String(n) }));
    expect(removalWords("Ivan Invented", gone, t)).toBe(
      "Removed: Ivan Invented, and with it 1 charge and 2 sentences. Undo brings all of it back.",
    );
    expect(removalWords("Ivan Invented", [], t)).toBe(
      "Removed: Ivan Invented. Undo brings it back.",
    );
  });

  it("say of two linked sentences how each is served, where that changed", () => {
    const text = "from 3 years suspended to 2 years in a penal colony";
    const said = suggestionsFrom(text, lists).map((one) => suggestionWords(one, wordsIn("en")));
    expect(said).toEqual([expect.stringMatching(/3 years \(suspended\).*2 years \(real/)]);
  });

  it("say what a suggestion would set", () => {
    const text =
      "the 27-year-old got 2 years, suspended, in a settlement colony, under article 332, on 7 April 2023 by the Invented Garrison Military Court";
    const said = suggestionsFrom(text, lists).map((one) => suggestionWords(one, wordsIn("en")));
    expect(said).toEqual([
      "Term: 2 years",
      "Age: 27",
      "Suspended",
      "Regime: settlement colony",
      "Charge: article 332",
      "Court: Invented Garrison Military Court",
      "Afterwards: 7 April 2023",
    ]);
  });
});
