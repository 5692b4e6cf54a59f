import { describe, expect, it } from "vitest";
import { PersonPage, type PersonShown } from "@/components/people/person-page";
import { languages } from "@/lib/domain/language";
import { newRecord, type PersonRecord } from "@/lib/domain/person-record";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
const actions = { save: never, link: never, unlink: never, merge: never, undo: never };
const record: PersonRecord = {
  ...newRecord("person-1", { name: { ru: "Иван Выдуманный" } }),
  printed: ["Ivan Vydumanny"],
};

function shown(with_: Partial<PersonShown> = {}): PersonShown {
  return {
    record,
    cases: [],
    hiddenCases: false,
    links: [],
    survivor: null,
    isPublic: false,
    problems: [],
    mayWrite: true,
    mayMerge: false,
    ...with_,
  };
}
const page = (with_: Partial<PersonShown> = {}, lang: "en" | "ru" = "en", saved = false) =>
  rendered(<PersonPage view={shown(with_)} saved={saved} actions={actions} lang={lang} />);

describe.each(languages)("the page of a person in %s", (lang) => {
  const t = deskTranslatorFor(lang);

  it("labels every field of the form", () => {
    const markup = page({}, lang);
    const labelled = new Set(attributes(markup, "for"));
    const fields = [...markup.matchAll(/<(input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
    const loose = fields.filter(
      (tag) =>
        !/type="(hidden|radio)"/.test(tag) && !labelled.has(/\sid="([^"]+)"/.exec(tag)?.[1] ?? ""),
    );
    expect(loose).toEqual([]);
  });

  it("says what each risk and each way to be shown means", () => {
    const words = wordsOf(page({}, lang));
    for (const tier of ["1", "2", "3"] as const)
      expect(words).toContain(t(`people.tier.${tier}.hint`));
    expect(words).toContain(t("people.display.pseudonym.hint"));
  });

  it("shows what readers see, which is the role alone at first", () => {
    const preview = /<aside.*<\/aside>/s.exec(page({}, lang))?.[0] ?? "";
    expect(wordsOf(preview)).toContain(record.label.en);
    expect(wordsOf(preview)).toContain(record.label.ru);
    expect(preview).not.toMatch(/Выдуман|Vyduman/);
  });

  it("marks nothing as a mistake before anything was sent", () => {
    expect(page({}, lang)).not.toMatch(/class="[^"]*\bproblem\b/);
  });

  it("names every message that it needs", () => {
    expect(page({ isPublic: true, mayMerge: true, hiddenCases: true }, lang)).not.toMatch(
      />people\./,
    );
  });
});

describe("the page of a person", () => {
  it("gives no form to who may not write, and says why", () => {
    const markup = page({ mayWrite: false, isPublic: true });
    expect(markup).not.toContain('name="fields.');
    expect(wordsOf(markup)).toContain("only editors change the record");
  });

  it("never offers a merge to who may not merge", () => {
    expect(page()).not.toContain("Merge into the other record");
    expect(page({ mayMerge: true })).toContain("Merge into the other record");
  });

  it("lists what is unresolved in words", () => {
    const words = wordsOf(page({ problems: [{ key: "people.gate.ground" }] }));
    expect(words).toContain("No ground for naming");
  });

  it("leads from a merged record to the other one", () => {
    const markup = page({ survivor: "person-2", mayWrite: false });
    expect(attributes(markup, "href")).toContain("/desk/people/person-2");
    expect(wordsOf(markup)).not.toContain("only editors change");
  });

  it("says with whom a record is linked, why, by whom, and how to take it back", () => {
    const link = {
      from: "person-1",
      to: "person-2",
      kind: "duplicate",
      reason: "An invented reason.",
      by: "Alias",
      at: "2026-01-01T00:00:00.000Z",
      other: "person-2",
      name: null,
      label: { en: "a witness", ru: "свидетель" },
    } as const;
    const words = wordsOf(page({ links: [link], survivor: "person-2", mayMerge: true }));
    expect(words).toContain("merged into : a witness".replace(" :", ":"));
    expect(words).toContain("An invented reason.");
    expect(words).toContain("Undo the merge");
  });

  it("tells only who may hide a name where readers meet it", () => {
    const readers = "/desk/people/person-1/readers";
    expect(attributes(page({ isPublic: true }), "href")).not.toContain(readers);
    expect(attributes(page({ isPublic: true, mayMerge: true }), "href")).toContain(readers);
  });

  it("says that it was saved", () => {
    expect(page({}, "en", true)).toContain('role="status"');
  });
});
