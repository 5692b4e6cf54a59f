import { describe, expect, it } from "vitest";
import { CourtsPage } from "@/components/records/courts-page";
import { MatchesPage } from "@/components/records/matches-page";
import { languages } from "@/lib/domain/language";
import { matchReasons, matchStates } from "@/lib/domain/records/record-match";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
type Lang = (typeof languages)[number];
type CourtsView = Parameters<typeof CourtsPage>[0]["view"];
type SettledView = Parameters<typeof CourtsPage>[0]["closed"];
type MatchesView = Parameters<typeof MatchesPage>[0]["view"];

const settledName = {
  key: "name:y",
  raw: "Выдуманный <районный> суд",
  court: "25GV0001",
  name: { en: "An Invented Court", ru: "Выдуманный суд" },
  records: 7,
  by: "An alias",
  at: "2026-01-02T03:04:05.000Z",
};
const settledNames = (changed: Partial<SettledView> = {}): SettledView => ({
  names: [settledName],
  total: 1,
  mayReopen: true,
  words: "",
  ...changed,
});

const courts = (
  changed: Partial<CourtsView> = {},
  settled: number | null = null,
  lang: Lang = "en",
  closed: Partial<SettledView> = { names: [], total: 0 },
  reopened: number | null = null,
) => {
  const view: CourtsView = {
    names: [{ key: "name:x", raw: "Выдуманный <суд>", records: 3, synthetic: 1 }],
    total: 1,
    courts: [{ code: "25GV0001", name: { en: "An Invented Court", ru: "Выдуманный суд" } }],
    maySettle: true,
    ...changed,
  };
  const told = { closed: settledNames(closed), said: { settled, reopened } };
  return rendered(<CourtsPage {...{ view, ...told, settle: never, reopen: never, lang }} />);
};

const aMatch: MatchesView["matches"][number] = {
  record: "12",
  entry: "9001",
  state: "proposed",
  reasons: ["uid", "decided"],
  court: { name: { en: "An Invented Court", ru: "Выдуманный суд" }, printed: "ВГС" },
  caseNumber: "1-1/2023",
  uid: "25GV0001-01-2023-000001-79",
  decided: "2023-03-03",
  title: { en: "An invented case", ru: "" },
};
const matches = (changed: Partial<MatchesView> = {}, lang: Lang = "en") => {
  const view: MatchesView = {
    matches: [aMatch],
    state: "proposed",
    counts: { proposed: 1, accepted: 2, refused: 0 },
    mayDecide: true,
    ...changed,
  };
  return rendered(<MatchesPage view={view} decide={never} lang={lang} />);
};
const buttons = (markup: string) =>
  [...markup.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words);

describe.each(languages)("in %s", (lang) => {
  it("the courts name every message that they need", () => {
    const many = { total: 60, maySettle: false };
    for (const markup of [
      courts({}, 3, lang),
      courts(many, null, lang),
      courts({ names: [], total: 0 }, 0, lang),
      courts({}, null, lang, {}, 3),
      courts({}, null, lang, { names: [{ ...settledName, court: null, name: null, by: null }] }),
      courts({}, null, lang, { total: 60, mayReopen: false, words: "x" }, 0),
    ])
      expect(markup).not.toMatch(/records\.\w/);
  });

  it.each(matchStates)("matches that are %s name every message that they need", (state) => {
    const bare = {
      ...aMatch,
      reasons: [...matchReasons],
      caseNumber: null,
      uid: null,
      decided: null,
    };
    const odd = { ...bare, state, court: { name: null, printed: null }, title: { en: "", ru: "" } };
    for (const view of [{ matches: [odd], state }, { matches: [], state }, { mayDecide: false }])
      expect(matches(view, lang)).not.toMatch(/(>|\s|")records\.\w/);
  });
});

describe("a name of a court", () => {
  it("is settled from the list of the page, which needs no script", () => {
    const markup = courts();
    expect(markup).toContain('list="courts"');
    expect(attributes(markup, "value")).toContain("An Invented Court (25GV0001)");
    expect(attributes(markup, "aria-label")).toContain("Court for “Выдуманный <суд>”");
    expect(wordsOf(markup)).toContain("3 records, 1 of them invented");
  });

  it("is only looked at by who may not settle it", () => {
    const markup = courts({ maySettle: false });
    expect(buttons(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain("An editor settles them.");
  });

  it("that was settled says how many records have their court now", () => {
    expect(wordsOf(courts({}, 3))).toContain("Settled: 3 records have their court.");
  });
});

describe("a name that is settled", () => {
  const shown = (changed: Partial<SettledView> = {}) => courts({}, null, "en", changed);

  it("tells its court and how many records bear it, and may be taken back without a script", () => {
    const markup = shown();
    const words = wordsOf(markup);
    expect(words).toContain("Settled: An Invented Court (25GV0001)");
    expect(words).toContain("7 records");
    expect(buttons(markup)).toContain("Take it back");
    expect(attributes(markup, "value")).toContain("name:y");
  });

  it("is told from a court of no concern", () => {
    const foreign = { ...settledName, court: null, name: null };
    expect(wordsOf(shown({ names: [foreign] }))).toContain("Settled: a court of no concern here");
  });

  it("is only looked at by who may not take it back", () => {
    expect(buttons(shown({ mayReopen: false }))).not.toContain("Take it back");
  });

  it("is looked for by its words, also where none has them", () => {
    expect(wordsOf(shown({ names: [], total: 0, words: "x" }))).toContain(
      "No settled name has these words.",
    );
    expect(wordsOf(shown({ names: [], total: 0 }))).not.toContain("Settled names");
  });

  it("that was taken back says how many records bear it", () => {
    expect(wordsOf(courts({}, null, "en", {}, 2))).toContain("Taken back: 2 records");
  });
});

describe("a match", () => {
  it("tells the record, the case and what speaks for it", () => {
    const words = wordsOf(matches());
    expect(words).toContain("An Invented Court, 1-1/2023");
    expect(words).toContain("Case 9001 , An invented case");
    expect(words).toContain("the same UID the same court and day of decision");
  });

  it.each([
    ["proposed", ["They belong together", "They do not"]],
    ["accepted", ["Take this decision back"]],
    ["refused", ["Take this decision back"]],
  ] as const)("that is %s offers what may follow", (state, offered) => {
    expect(buttons(matches({ matches: [{ ...aMatch, state }], state }))).toEqual(offered);
  });

  it("is decided by an editor alone", () => {
    expect(buttons(matches({ mayDecide: false }))).toEqual([]);
  });

  it("names its forms apart, so that they can be told by ear", () => {
    expect(attributes(matches(), "aria-label")).toContain(
      "They belong together: Record 1-1/2023 and case 9001",
    );
  });
});
