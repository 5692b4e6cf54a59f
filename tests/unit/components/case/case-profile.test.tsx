import { describe, expect, it } from "vitest";
import { CaseHistory } from "@/components/case/case-history";
import { CasePage } from "@/components/case/case-page";
import { CaseProfile } from "@/components/case/case-profile";
import type { CaseView } from "@/lib/domain/public/views";
import { translatorFor } from "@/lib/messages/translator";
import { aCaseView, aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, stated } from "@/tests/fixtures/public-values";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");
const profile = (view: CaseView) =>
  rendered(<CaseProfile origin="https://otkaz.example" view={view} t={t} />);
const profileOf = (with_: Parameters<typeof aPublicCase>[0]) =>
  profile(aCaseView({ case: aPublicCase(with_) }));

describe("the profile of a case", () => {
  it("has one heading of the first level, and no style or script of its own", () => {
    const markup = profile(aCaseView());
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).not.toMatch(/ style=|<script/);
  });

  it("shows the name in both scripts and marks the other one", () => {
    const markup = profile(aCaseView());
    expect(markup).toContain('<span lang="ru">Иван Выдуманный</span>');
    expect(wordsOf(markup)).toContain("(Russian spelling reconstructed)");
  });

  it("claims no reconstructed spelling where nobody is named", () => {
    const defendants = [aDefendant({ named: false, name: "an invented soldier" })];
    expect(wordsOf(profileOf({ defendants }))).not.toContain("reconstructed");
  });

  it.each([
    ["en" as const, "Boris (name changed)"],
    ["ru" as const, "Boris (имя изменено)"],
  ])("says in %s of the only defendant that the name is not the real one", (lang, said) => {
    const changed = aDefendant({ name: "Boris", named: false, changed: true });
    const of = (defendant: ReturnType<typeof aDefendant>) =>
      wordsOf(
        rendered(
          <CaseProfile
            origin="https://otkaz.example"
            view={aCaseView({ case: aPublicCase({ defendants: [defendant] }) })}
            t={translatorFor(lang)}
          />,
        ),
      );
    expect(of(changed)).toContain(said);
    expect(of(aDefendant())).not.toMatch(/name changed|имя изменено/);
  });

  it("says which wording of the law applied and what chose it", () => {
    const words = wordsOf(profile(aCaseView()));
    expect(words).toContain("in the wording in force since 24 September 2022 allows 2–3 years");
    expect(words).toContain("this wording was in force on the date of the verdict");
  });

  it("counts the questions that no source answers", () => {
    const words = wordsOf(profile(aCaseView()));
    expect(words).toContain("21 more questions that no source answers");
    expect(words).toContain("3 of 14 questions that we ask of every case are answered.");
  });

  it("asks what is open in words", () => {
    const words = wordsOf(
      profileOf({
        unknowns: [
          { field: "plea", of: null, question: null },
          { field: "court", of: null, question: null },
          { field: null, of: null, question: "What was the invented order?" },
        ],
      }),
    );
    expect(words).toContain("What was the invented order? The plea and the court");
  });

  it("gives every person of a group a row, with the number of unnamed ones", () => {
    const defendants = [
      aDefendant(),
      aDefendant({ id: "x", name: "unnamed soldiers", headcount: 4 }),
    ];
    const words = wordsOf(
      profileOf({ defendants, headcount: stated({ kind: "number", number: 5 }) }),
    );
    expect(words).toContain("Unnamed soldiers × 4 332(2.1) 2 years 5 months real");
    expect(words).toContain("Ivan Invented: every fact");
  });

  it("shows an address that endangers a reader as text, with the warning", () => {
    const source = {
      id: "s",
      title: "An invented article",
      language: "en",
      publisher: "The Invented Gazette",
      published: null,
      address: "https://gazette.invalid/article",
      risk: "Opening it is dangerous.",
      relays: ["Another invented paper"],
    };
    const markup = profileOf({ sources: [source] });
    expect(attributes(markup, "href")).not.toContain("https://gazette.invalid/article");
    expect(wordsOf(markup)).toContain("https://gazette.invalid/article");
    expect(wordsOf(markup)).toContain("Opening it is dangerous.");
  });

  it("sets the sides of a discrepancy next to each other, with the reason", () => {
    const side = { quotes: [aQuote()], computation: null, unverified: null };
    const markup = profile(
      aCaseView({
        discrepancies: [
          {
            schema: 1,
            id: "x99",
            number: 99,
            lang: "en",
            kind: "misprint",
            title: "322 or 332",
            state: "preferred",
            sides: [
              { ...side, states: "It prints 322.", preferred: false },
              { ...side, states: "It means 332.", preferred: true },
            ],
            reason: "322 is another crime.",
            cases: [],
            figures: [],
          },
        ],
      }),
    );
    expect(wordsOf(markup)).toMatch(
      /It prints 322\..*We follow this It means 332\..*322 is another/,
    );
    expect(attributes(markup, "href")).toContain("/en/discrepancies/x99");
  });

  it("can be cited by a version that stays", () => {
    const markup = profile(aCaseView());
    expect(wordsOf(markup)).toContain("Case 9999, version 2, 21 November 2026.");
    expect(attributes(markup, "href")).toContain("/en/cases/9999-ivan-invented/v/2");
    expect(attributes(markup, "href")).toContain("/api/v1/cases/9999-ivan-invented");
  });
});

describe("an older version", () => {
  const older = aCaseView({ version: 1, latest: 2, redacted: true });

  it("says that it is old, and that words were removed", () => {
    const words = wordsOf(profile(older));
    expect(words).toContain("You are reading version 1 of 21 November 2026.");
    expect(words).toContain("Words were removed from this version");
  });

  it("yields to the latest for search engines", () => {
    const shown = { status: 200 as const, keys: {}, view: older };
    const markup = rendered(
      <CasePage
        origin="https://otkaz.example"
        lang="en"
        path="/cases/9999-ivan-invented/v/1"
        shown={shown}
      />,
    );
    expect(markup).toContain('<link rel="canonical" href="/en/cases/9999-ivan-invented"/>');
  });

  it("says nothing of the kind about the latest", () => {
    expect(profile(aCaseView())).not.toContain('class="banner"');
  });
});

describe("the history of a case", () => {
  it("lists the newest version first, with its reason and its digest", () => {
    const version = { publishedOn: "2026-11-01", digest: "ab", redacted: false };
    const view = {
      slug: "9999-ivan-invented",
      title: "Ivan Invented",
      versions: [
        { ...version, version: 1, reason: "First publication." },
        { ...version, version: 2, reason: "A date was corrected." },
      ],
    };
    const words = wordsOf(rendered(<CaseHistory view={view} t={t} />));
    expect(words).toMatch(/Version 2.*A date was corrected\..*Version 1.*First publication\./);
  });
});
