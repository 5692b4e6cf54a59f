import { describe, expect, it } from "vitest";
import { ChargesSection } from "@/components/facts/charges-section";
import { ChecksSection } from "@/components/facts/checks-section";
import { CourtsSection } from "@/components/facts/courts-section";
import { factTabs, tabOf } from "@/components/facts/fact-tab";
import { tabAfter } from "@/components/facts/fact-tabs";
import { FactorsSection } from "@/components/facts/factors-section";
import { FactsPanel } from "@/components/facts/facts-panel";
import { GroupGrid } from "@/components/facts/group-grid";
import { MoreSection } from "@/components/facts/more-section";
import { PeopleSection } from "@/components/facts/people-section";
import { SentencesSection } from "@/components/facts/sentences-section";
import { SuggestionList } from "@/components/facts/suggestion-list";
import { TextsSection } from "@/components/facts/texts-section";
import { TimelineSection } from "@/components/facts/timeline-section";
import { addExtra, addFactor } from "@/lib/domain/entry-edits/add-things";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { answerWarning } from "@/lib/domain/entry-edits/change-parts";
import { languages } from "@/lib/domain/language";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aToldEntry, ids, termField } from "@/tests/fixtures/a-told-entry";
import { renderedInWorkspace } from "@/tests/fixtures/a-workspace";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";
import { attributes, wordsOf } from "@/tests/fixtures/rendered";

const nobody = () => Promise.reject(new Error("invented"));
const goNowhere = () => undefined;
const bare = aCaseEntry({ parties: [] });

const sections = {
  panel: <FactsPanel createPerson={nobody} />,
  texts: <TextsSection />,
  people: <PeopleSection createPerson={nobody} />,
  factors: <FactorsSection />,
  charges: <ChargesSection />,
  courts: <CourtsSection />,
  sentences: <SentencesSection />,
  timeline: <TimelineSection />,
  more: <MoreSection />,
  checks: <ChecksSection onGoTo={goNowhere} />,
  group: <GroupGrid />,
};

describe.each(Object.entries(sections))("the facts: %s", (_name, section) => {
  it.each(languages)("says everything in words, in %s", (lang) => {
    for (const entry of [aToldEntry(), bare]) {
      const markup = renderedInWorkspace(section, { lang, entry });
      const said = [wordsOf(markup), ...attributes(markup, "aria-label")].join(" ");
      expect(said).not.toMatch(/\b(?:fields|field|code|value|term)\.[a-z]/);
    }
  });

  it("names every control, and no id twice", () => {
    const markup = renderedInWorkspace(section);
    const found = attributes(markup, "id");
    expect(new Set(found).size).toBe(found.length);
    const controls = markup.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
    const labelled = new Set(attributes(markup, "for"));
    const unnamed = controls.filter(
      (control) =>
        !control.includes("aria-label=") &&
        !/type="(?:radio|checkbox)"/.test(control) &&
        !attributes(control, "id").some((id) => labelled.has(id)) &&
        !isInLabel(markup, control),
    );
    expect(unnamed).toEqual([]);
  });

  it("offers nothing to change to who may only read", () => {
    const markup = renderedInWorkspace(section, { readOnly: true });
    expect(wordsOf(markup)).not.toMatch(/\b(?:Add|Remove|Create and tie|Same in both)\b/);
  });
});

const isInLabel = (markup: string, control: string) =>
  markup.lastIndexOf("<label", markup.indexOf(control)) >
  markup.lastIndexOf("</label>", markup.indexOf(control));

describe("the tabs of the facts", () => {
  it("have a grid only for several defendants", () => {
    expect(factTabs(aToldEntry())).toContain("group");
    expect(factTabs(aCaseEntry())).not.toContain("group");
  });

  it("follow the arrow keys round, and no other key", () => {
    const tabs = factTabs(aCaseEntry());
    expect(tabAfter(tabs, "texts", "ArrowLeft")).toBe("checks");
    expect(tabAfter(tabs, "checks", "ArrowRight")).toBe("texts");
    expect(tabAfter(tabs, "courts", "Home")).toBe("texts");
    expect(tabAfter(tabs, "courts", "End")).toBe("checks");
    expect(tabAfter(tabs, "courts", "x")).toBeNull();
  });

  it("hold every kind of field", () => {
    const kinds = ["party", "factor", "charge", "proceeding", "ruling", "happening", "extra"];
    expect(kinds.map((kind) => tabOf({ kind }))).toEqual([
      ...["people", "factors", "charges", "courts", "sentences", "timeline", "more"],
    ]);
  });

  it("count what waits to be looked at, and no answered warning", () => {
    const odd = setValue(aToldEntry(), termField, { minMonths: 84, maxMonths: 84, printed: null });
    const count = (entry = odd) =>
      /f-count">(\d+)</.exec(renderedInWorkspace(sections.panel, { entry }))?.[1];
    expect(count()).toBe("1");
    const at = { subject: ids.sentence, warning: "above-maximum" };
    expect(count(answerWarning(odd, at, "Cumulative."))).toBeUndefined();
  });
});

describe("the parts of the facts", () => {
  it("count the words of the texts and the signs that are left", () => {
    expect(wordsOf(renderedInWorkspace(sections.texts))).toContain("2 words, 287 signs left");
  });

  it("compute the change between two sentences of one defendant", () => {
    const entry = aToldEntry({
      rulings: [
        { id: ids.ruling, proceeding: ids.proceeding, party: ids.first },
        { id: "9999.r2", proceeding: ids.appeal, party: ids.first },
      ],
      sentences: [
        [ids.sentence, ids.ruling, 66],
        ["9999.s2", "9999.r2", 84],
      ].map(([id, ruling, n]) => ({
        id: String(id),
        ruling: String(ruling),
        term: { value: { minMonths: Number(n), maxMonths: Number(n), printed: null } },
      })),
    });
    const words = wordsOf(renderedInWorkspace(sections.sentences, { entry }));
    expect(words).toContain("first instance not known 5 years 6 months first");
    expect(words).toContain("appeal not known 7 years 1 year 6 months longer");
  });

  it("show a retired field only where the case has a value for it", () => {
    expect(wordsOf(renderedInWorkspace(sections.more))).not.toContain("Retired field");
    const entry = addExtra(aToldEntry(), { id: "9999.x1", field: "gone" });
    expect(wordsOf(renderedInWorkspace(sections.more, { entry }))).toContain("Retired field");
  });

  it("list what no quotation shows, and every question that stays open", () => {
    const words = wordsOf(renderedInWorkspace(sections.checks));
    expect(words).toContain("Ivan Invented, 332(2.1): Provision");
    expect(words).toContain("Ivan Invented: the plea");
  });

  it("show the answer beside its warning", () => {
    const odd = setValue(aToldEntry(), termField, { minMonths: 84, maxMonths: 84, printed: null });
    const at = { subject: ids.sentence, warning: "above-maximum" };
    const entry = answerWarning(odd, at, "Cumulative.");
    const words = wordsOf(renderedInWorkspace(sections.checks, { entry }));
    expect(words).toContain("The law allows 2–3 years under article 332, part 2.1.");
    expect(words).toContain("(answered)");
  });

  it("show a coded fact with its sources once it is answered", () => {
    const added = addFactor(aToldEntry(), { id: "9999.f1", party: ids.first, code: "wound" });
    const entry = setValue(added, { kind: "factor", id: "9999.f1", field: "value" }, "yes");
    expect(renderedInWorkspace(sections.factors, { entry })).toContain("fact-factor-9999-f1-value");
    expect(renderedInWorkspace(sections.factors)).not.toContain("f-details");
  });
});

describe("what the words of a quotation propose", () => {
  it("is said, with whom it is about where several stand trial", () => {
    const excerpt = anExcerpt("invented.e9", "5 years, increased to 7 years");
    const words = wordsOf(
      renderedInWorkspace(<SuggestionList excerpts={[excerpt]} text={excerpt.exact} />),
    );
    expect(words).toContain("Two linked sentences: 5 years, then 7 years Take it");
    expect(words).toContain("About");
  });

  it("is nothing where they state nothing", () => {
    const excerpt = anExcerpt("invented.e9", "He refused.");
    const words = wordsOf(
      renderedInWorkspace(<SuggestionList excerpts={[excerpt]} text={excerpt.exact} />),
    );
    expect(words).toBe("Nothing in these words is recognised as a value.");
  });
});
