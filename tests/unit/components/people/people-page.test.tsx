import { describe, expect, it } from "vitest";
import { PeoplePage } from "@/components/people/people-page";
import type { PersonInList } from "@/components/people/people-table";
import { ReadersPage } from "@/components/people/readers-page";
import { languages } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
const nothing = { words: "", display: "", tier: "", consent: "" };

function aRow(with_: Partial<PersonInList> = {}): PersonInList {
  return {
    id: "person-1",
    name: { en: "Ivan Invented", ru: "Иван Выдуманный" },
    label: { en: "a soldier", ru: "военнослужащий" },
    printed: [],
    display: "role-only",
    consent: "not-asked",
    riskTier: 3,
    cases: 1,
    isPublic: false,
    mergedInto: null,
    ...with_,
  };
}

const page = (people: PersonInList[], with_ = {}, lang: "en" | "ru" = "en") =>
  rendered(
    <PeoplePage
      people={people}
      total={people.length}
      page={1}
      perPage={50}
      asked={nothing}
      add={never}
      lang={lang}
      {...with_}
    />,
  );

describe.each(languages)("the list of people in %s", (lang) => {
  it("names everybody in both scripts, with what readers see and how great the risk is", () => {
    const words = wordsOf(page([aRow()], {}, lang));
    const t = deskTranslatorFor(lang);
    for (const said of ["Ivan Invented", "Иван Выдуманный", t("people.display.role-only")])
      expect(words).toContain(said);
    expect(words).toContain(t("people.tier.3"));
  });

  it("names every message that it needs", () => {
    expect(page([aRow({ name: null, mergedInto: "x", isPublic: true })], {}, lang)).not.toMatch(
      />people\./,
    );
  });
});

describe("the list of people", () => {
  it("names somebody without a name by a spelling, or by the role", () => {
    expect(wordsOf(page([aRow({ name: null, printed: ["Private I."] })]))).toContain("Private I.");
    expect(wordsOf(page([aRow({ name: null })]))).toContain("a soldier");
  });

  it("says the next step where there is nobody, and another where nobody fits", () => {
    expect(wordsOf(page([]))).toContain("There is nobody here yet");
    expect(wordsOf(page([], { asked: { ...nothing, words: "x" } }))).toContain("Nobody fits this");
  });

  it("turns its pages and keeps what was asked", () => {
    const asked = { ...nothing, tier: "3" };
    const links = attributes(page([aRow()], { total: 120, page: 2, asked }), "href");
    expect(links).toContain("/desk/people?words=&display=&tier=3&consent=&page=1");
    expect(links).toContain("/desk/people?words=&display=&tier=3&consent=&page=3");
  });
});

describe("where readers meet a name", () => {
  const person = {
    id: "person-1",
    name: null,
    printed: [],
    label: { en: "a soldier", ru: "солдат" },
  };
  const readers = (things: string[], kind = "same-person") =>
    rendered(
      <ReadersPage
        person={person}
        links={[{ other: "person-2", kind, name: null, label: person.label }]}
        things={things}
        lang="en"
      />,
    );

  it("leads to everything public that names the person", () => {
    const links = attributes(readers(["case 0001", "source s1", "discrepancy x1"]), "href");
    for (const address of ["/en/cases/0001", "/en/sources/s1", "/en/discrepancies/x1"])
      expect(links).toContain(address);
  });

  it("reminds of other records of the same human, not of merged ones", () => {
    expect(attributes(readers([]), "href")).toContain("/desk/people/person-2");
    expect(attributes(readers([], "duplicate"), "href")).not.toContain("/desk/people/person-2");
  });
});
