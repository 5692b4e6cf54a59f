import { describe, expect, it } from "vitest";
import { CaseTable } from "@/components/desk/case-table";
import { languages } from "@/lib/domain/language";
import { revisionStates } from "@/lib/domain/revision";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const nothing = { words: "", state: "", whose: "" };
const one = {
  id: "9001",
  number: "9001",
  titleEn: "An invented case",
  titleRu: "Выдуманное дело",
  state: "draft",
  savedAt: new Date("2026-01-02T03:04:05Z"),
  publicIn: [],
  whose: null,
} as const;
type Shown = Parameters<typeof CaseTable>[0]["cases"][number];
const table = (cases: readonly Shown[], asked = nothing, lang: "en" | "ru" = "en") =>
  rendered(<CaseTable cases={cases} asked={asked} lang={lang} />);

describe.each(languages)("the list of cases in %s", (lang) => {
  it.each(revisionStates)("names every message of a case that is %s", (state) => {
    const html = table([{ ...one, state, publicIn: ["en", "ru"] }], nothing, lang);
    expect(html).not.toMatch(/>(cases|state|desk)\./);
    expect(html).toContain(`d-state ${state}`);
  });

  it("calls a case in its language, and in the other where it has no title of its own", () => {
    expect(table([one], nothing, lang)).toContain(lang === "en" ? one.titleEn : one.titleRu);
    const half = {
      ...one,
      titleEn: lang === "en" ? "" : "Half",
      titleRu: lang === "ru" ? "" : "Пол",
    };
    expect(table([half], nothing, lang)).toMatch(/>(Half|Пол)<\/a>/);
  });
});

describe("the list of cases", () => {
  it("says that there is none yet, with the way to the first", () => {
    const html = table([]);
    expect(attributes(html, "href")).toContain("/desk/cases/new");
    expect(html).not.toContain("<table");
  });

  it("says otherwise that none fits, and keeps what was asked for", () => {
    const asked = { words: "canary", state: "ready", whose: "mine" };
    const html = table([], asked);
    expect(wordsOf(html)).not.toBe(wordsOf(table([])));
    expect(attributes(html, "value")).toContain("canary");
    expect(html).toMatch(/<option value="ready" selected="">/);
  });

  it("has a word for a case without a title and without anybody", () => {
    const words = wordsOf(table([{ ...one, titleEn: "", titleRu: "" }]));
    expect(words).toMatch(/untitled|without a title/i);
    expect(words).toMatch(/nobody|no one/i);
  });

  it("tells the time of the last save in UTC, and so nothing of where anybody sits", () => {
    const html = table([one]);
    expect(html).toContain('dateTime="2026-01-02T03:04:05.000Z"');
    expect(wordsOf(html)).toContain("UTC");
  });

  it("names every column beside its value for a narrow screen", () => {
    const heads = [...table([one]).matchAll(/<th scope="col">([^<]*)</g)].map((found) => found[1]);
    const labels = attributes(table([one]), "data-label");
    expect(heads.filter((head) => head !== heads[1])).toEqual(labels);
  });
});
