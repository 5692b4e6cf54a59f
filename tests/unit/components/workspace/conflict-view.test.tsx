import { describe, expect, it } from "vitest";
import { ConflictView } from "@/components/workspace/conflict-view";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, cite, restricted, words } from "@/tests/fixtures/a-narrative";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const base = aCaseEntry({ excerpts: [anExcerpt("e1", "invented quotation")] });
const titled = (title: string): CaseEntry => ({ ...base, en: { ...base.en, title } });
const nothing = () => undefined;

function shown(mine: CaseEntry, theirs: CaseEntry, lang: Language = "en", from = base) {
  return rendered(
    <ConflictView
      sides={{ base: from, mine, theirs }}
      onSave={nothing}
      onBack={nothing}
      blockEditor={() => null}
      t={deskTranslatorFor(lang)}
    />,
  );
}

describe("two texts of one case", () => {
  it("can never be saved while a place is still to be chosen", () => {
    const markup = shown(titled("Mine"), titled("Theirs"));
    expect(markup).toMatch(/<button[^>]*disabled=""[^>]*>Save both together/);
    expect(wordsOf(markup)).toContain("1 place is still to be chosen.");
  });

  it("can be saved at once where nothing has to be chosen", () => {
    const theirs = { ...base, ru: { ...base.ru, title: "Чужой" } };
    const markup = shown(titled("Mine"), theirs);
    expect(markup).not.toMatch(/<button[^>]*disabled=""/);
    expect(wordsOf(markup)).toContain("nothing has to be chosen");
  });

  it("mark on each side the words that the other has not", () => {
    const markup = shown(titled("An old invented title"), titled("A new invented title"));
    const marked = [...markup.matchAll(/<mark>([^<]*)<\/mark>/g)].map((found) => found[1]);
    expect(marked).toEqual(["An", "old", "A", "new"]);
  });

  it("mark a restriction that the other side has not, though the words are the same", () => {
    const telling = (...narrative: Parameters<typeof aNarrative>[0]) => ({
      ...base,
      en: { ...base.en, narrative: aNarrative(narrative) },
    });
    const markup = shown(
      telling(words("A "), words("secret", restricted)),
      telling(words("A secret!")),
      "en",
      telling(words("B")),
    );
    expect(markup).toContain('<mark><span class="w-set-restricted">secret</span></mark>');
  });

  it("show footnotes by the words that they quote", () => {
    const telling = (text: string) => ({
      ...base,
      en: { ...base.en, narrative: aNarrative([words(text), cite("e1")]) },
    });
    const markup = shown(telling("Mine"), telling("Theirs"), "en", telling("Base"));
    expect(wordsOf(markup)).toContain("“invented quotation”");
    expect(wordsOf(markup)).toContain("paragraph “Mine”");
  });

  it("say what one side took away while the other changed it", () => {
    const gone = { ...base, parties: [] };
    const changed = {
      ...base,
      parties: base.parties.map((party) => ({ ...party, headcount: 3 })),
    };
    expect(wordsOf(shown(gone, changed))).toContain("taken away");
  });

  it("name every place in the words of the desk, in both languages", () => {
    const aged = (value: number): CaseEntry => ({
      ...base,
      parties: base.parties.map((party) => ({
        ...party,
        age: { value, basis: "stated", reason: null, citations: [] },
      })),
    });
    expect(wordsOf(shown(aged(20), aged(30)))).toContain("Parties · the defendant · Age");
    expect(wordsOf(shown(aged(20), aged(30), "ru"))).toContain("Участники · подсудимый · Возраст");
  });

  it("list what is put together already, with whose it is", () => {
    const theirs = { ...base, ru: { ...base.ru, title: "Чужой" } };
    const said = wordsOf(shown(titled("Mine"), theirs));
    expect(said).toContain("English · title: changed by you");
    expect(said).toContain("Russian · title: changed by them");
  });
});
