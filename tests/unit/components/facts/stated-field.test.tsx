import { describe, expect, it } from "vitest";
import { StatedField } from "@/components/facts/stated-field";
import { setBasis, setRestricted, setValue } from "@/lib/domain/entry-edits/change-field";
import { addCitation, newCitation } from "@/lib/domain/entry-edits/cite";
import type { FieldAddress } from "@/lib/domain/field-address";
import { ageField, aToldEntry, chargeField, ids, termField } from "@/tests/fixtures/a-told-entry";
import { renderedInWorkspace } from "@/tests/fixtures/a-workspace";
import { attributes, wordsOf } from "@/tests/fixtures/rendered";

const field = (address: FieldAddress, entry = aToldEntry(), more = {}) =>
  renderedInWorkspace(<StatedField address={address} />, { entry, ...more });

describe("a field of the facts", () => {
  it("is not there where the case has no such field", () => {
    expect(field({ ...ageField, field: "hat" })).toBe("");
    expect(field({ ...ageField, id: "9999.nobody" })).toBe("");
  });

  it("that is unknown is hatched and says so", () => {
    const markup = field(ageField);
    expect(markup).toContain("f-unknown");
    expect(attributes(markup, "placeholder")).toContain("not known");
  });

  it("shows its value in words that can be typed again", () => {
    expect(attributes(field(termField), "value")).toContain("2 years 6 months");
    const inRussian = field(termField, aToldEntry(), { lang: "ru" });
    expect(attributes(inRussian, "value")).toContain("2 года 6 месяцев");
  });

  it("says that nothing shows its value while no quotation does", () => {
    const markup = field(termField);
    expect(markup).toContain("f-unsourced");
    expect(wordsOf(markup)).toContain("no quotation");
  });

  it("shows the exact words behind it with their source", () => {
    const cited = addCitation(aToldEntry(), termField, newCitation("invented.e1"));
    const words = wordsOf(field(termField, cited));
    expect(words).toContain("1 quotation");
    expect(words).toContain("invented words of invented.e1 An invented source");
  });

  it("asks why, in both languages, while it is inferred without a reason", () => {
    const inferred = setBasis(aToldEntry(), chargeField, "inferred");
    expect(wordsOf(field(chargeField, inferred))).toContain("Write why, in both languages");
  });

  it("opens the statements that differ, and asks which is followed", () => {
    const differing = [null, "3 years"].reduce(
      (entry, states, n) =>
        addCitation(entry, termField, newCitation(`invented.e${n + 1}`, states)),
      aToldEntry(),
    );
    const markup = field(termField, differing);
    expect(markup).toMatch(/<details[^>]*open/);
    expect(wordsOf(markup)).toContain("Sources differ");
    expect(wordsOf(markup)).toContain("Follow: the value held: 2 years 6 months");
    expect(wordsOf(markup)).toContain("Follow: 3 years");
  });

  it("that never leaves the desk says so beside its name", () => {
    const kept = setRestricted(aToldEntry(), ageField, true);
    expect(wordsOf(field(ageField, kept))).toContain("Age desk only");
  });

  it("names whose it is to those who only hear it", () => {
    expect(attributes(field(ageField), "aria-label")).toContain("Ivan Invented: Age");
  });

  it("cannot be changed, nor asked a quotation for, by who may only read", () => {
    const markup = field(ageField, setValue(aToldEntry(), ageField, 40), { readOnly: true });
    expect(markup).toMatch(/readonly/i);
    expect(markup).not.toContain("f-cite");
  });

  it("of a long list is looked up by typing", () => {
    const court = { kind: "proceeding", id: ids.proceeding, field: "court" };
    const markup = field(court, setValue(aToldEntry(), court, "00GV0001"));
    expect(attributes(markup, "role")).toContain("combobox");
    expect(attributes(markup, "value")).toContain("Invented Garrison Military Court");
  });

  it("of few answers shows all of them, unknown first", () => {
    const suspended = { kind: "sentence", id: ids.sentence, field: "suspended" };
    expect(wordsOf(field(suspended))).toContain("not known real suspended");
  });
});
