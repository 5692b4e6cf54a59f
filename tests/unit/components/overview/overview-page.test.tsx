import { describe, expect, it } from "vitest";
import { OverviewPage } from "@/components/overview/overview-page";
import type { DeskOverview } from "@/lib/domain/desk-overview";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const at = new Date("2026-05-05T12:00:00Z");
const named = { id: "9001", number: "9001", titleEn: "Ivan Invented", titleRu: "" };
const empty: DeskOverview = {
  at,
  cases: 0,
  sources: 0,
  own: [],
  waiting: [],
  changedSources: [],
  driftedFigures: [],
  planned: [],
  letters: null,
  unknown: { cases: 0, questions: [] },
};

const full: DeskOverview = {
  ...empty,
  cases: 3,
  own: [
    {
      ...named,
      state: "changes-wanted",
      since: new Date("2026-05-03T12:00:00Z"),
      isAssigned: true,
      openComments: 2,
    },
  ],
  waiting: [
    {
      ...named,
      id: "1",
      state: "in-review",
      since: at,
      author: "A",
      reviewer: null,
      isMine: false,
    },
    { ...named, id: "2", state: "ready", since: at, author: null, reviewer: "B", isMine: true },
  ],
  changedSources: [
    { id: "a/b", title: "An invented source", language: "ru", lost: 2, cases: ["9001", "9002"] },
  ],
  driftedFigures: [{ ...named, figure: "f001", by: "f002" }],
  planned: [
    { ...named, dueAt: at, endedAt: null, outcome: null },
    { ...named, dueAt: new Date(0), endedAt: at, outcome: "case.withdrawn" },
  ],
  letters: { count: 1, oldest: "2026-02-03" },
  unknown: { cases: 3, questions: [{ question: "decided", cases: 2 }] },
};

const words = (view: DeskOverview, lang: "en" | "ru" = "en") =>
  wordsOf(rendered(<OverviewPage view={view} lang={lang} />));

describe("the first page of the desk", () => {
  it("says the next step where there is nothing yet", () => {
    const markup = rendered(<OverviewPage view={empty} lang="en" />);
    expect(markup).toContain('href="/desk/cases/new"');
    expect(markup).toContain('href="/desk/sources/new"');
  });

  it("leads somebody who has sources straight to the first case", () => {
    const markup = rendered(<OverviewPage view={{ ...empty, sources: 4 }} lang="en" />);
    expect(markup).not.toContain('href="/desk/sources/new"');
  });

  it("says of one's own cases how they stand, for how long, and what is open", () => {
    expect(words(full)).toContain("Changes wanted for 2 days assigned to you 2 open comments");
  });

  it("puts what is one's own to review first", () => {
    const markup = rendered(<OverviewPage view={full} lang="en" />);
    expect(markup.indexOf("/desk/cases/2")).toBeLessThan(markup.indexOf('/desk/cases/1"'));
    expect(words(full)).toContain("yours to review");
  });

  it("names what has changed since it was written", () => {
    expect(words(full)).toContain("2 quotations are not in its latest copy quoted in 9001, 9002");
    expect(words(full)).toContain("f001 in its text was superseded by f002");
    expect(rendered(<OverviewPage view={full} lang="en" />)).toContain("/desk/sources/a%2Fb");
  });

  it("says why a publication did not happen", () => {
    expect(words(full)).toContain("did not happen: The case was withdrawn");
  });

  it.each([
    ["publish.gateShut", "something was unresolved when its time came"],
    ["problem.notFound", "who planned it may not publish it any more"],
    ["review.needsAnother", "a second editor has to decide about this case"],
    ["revision.cannotBecome", "the revision was taken back"],
    [null, "the server could not do it"],
  ])("says so in words of its own where it was refused as %s", (outcome, said) => {
    const planned = [{ ...named, dueAt: at, endedAt: at, outcome }];
    expect(words({ ...full, planned })).toContain(`did not happen: ${said}`);
  });

  it("leads from a number of open questions to those cases", () => {
    const markup = rendered(<OverviewPage view={full} lang="ru" />);
    expect(markup).toContain('href="/desk/bulk?unknown=decided"');
  });

  it("says nothing of letters to those who do not read them", () => {
    expect(words(full)).toContain("1 letter waits that nobody has taken up");
    expect(words({ ...full, letters: null })).not.toMatch(/letter/i);
  });

  it("is whole in Russian, with the title that there is", () => {
    expect(words(full, "ru")).toContain("Ivan Invented");
    expect(words(full, "ru")).not.toMatch(/overview\.|state\./);
  });
});
