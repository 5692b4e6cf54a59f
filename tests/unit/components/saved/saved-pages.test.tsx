import { describe, expect, it } from "vitest";
import { AlertsPage } from "@/components/saved/alerts-page";
import { CasefilePage } from "@/components/saved/casefile-page";
import { CasefilesPage } from "@/components/saved/casefiles-page";
import { ConfirmPage } from "@/components/saved/confirm-page";
import { FollowPage } from "@/components/saved/follow-page";
import { KeepSearchPage } from "@/components/saved/keep-search-page";
import { SearchesPage } from "@/components/saved/searches-page";
import { StopPage } from "@/components/saved/stop-page";
import { languages } from "@/lib/domain/language";
import type { AlertsView, CasefileView, FollowView, ShownAlert } from "@/lib/domain/saved/views";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const act = async () => untouched;
const quiet = { said: null, undo: null };
const search = {
  id: "search-1",
  name: "An invented search",
  lang: "ru",
  query: "q=zibbel+word&article=337&article=338",
  isFollowed: true,
} as const;
const searches = { rename: act, remove: act, bringBack: act, ...quiet };
const caseOf = (caseId: string, slug: string | null) => ({
  caseId,
  slug,
  title: slug ? `Invented ${caseId}` : "",
  note: "",
  addedOn: "2026-03-01",
});
const file: CasefileView = {
  id: "file-1",
  name: "An invented set",
  note: "On the whole.",
  cases: [caseOf("9001", "9001-a"), caseOf("9002", null), caseOf("9003", "9003-c")],
};
const fileActions = { change: act, remove: act, add: act, take: act, move: act, note: act };
const alert: ShownAlert = {
  id: "alert-1",
  what: "article",
  subject: "337(5)",
  cadence: "weekly",
  sentOn: null,
  trouble: null,
  isGivenUp: false,
  isStopped: false,
  title: "",
  path: "/law/337/5",
};
const alertActions = { changeCadence: act, resume: act, tryAgain: act, remove: act };
const mail = { isPossible: true, address: "me@invented.example", isConfirmed: true };
const alertsPage = (view: Partial<AlertsView> = {}, lang: "en" | "ru" = "en") =>
  rendered(
    <AlertsPage
      lang={lang}
      view={{ alerts: [alert], mail, ...view }}
      said={null}
      actions={alertActions}
      sendLink={act}
    />,
  );
const followed: FollowView = {
  target: { what: "case", id: "9001" },
  title: "Invented",
  cadence: null,
  casefiles: [{ id: "file-1", name: "An invented set" }],
};

describe("saved searches", () => {
  const markup = rendered(<SearchesPage lang="en" searches={[search]} {...searches} />);

  it("put the words of a search into no address", () => {
    const addresses = [...attributes(markup, "href"), ...attributes(markup, "action")];
    expect(addresses.join(" ")).not.toMatch(/zibbel|337/);
  });

  it("open by a posted form that has every parameter, in the language of the search", () => {
    expect(markup).toContain('<form action="/ru/search" method="post">');
    expect(attributes(markup, "value")).toEqual(
      expect.arrayContaining(["1", "zibbel word", "337", "338"]),
    );
  });

  it("say in words what they ask for", () => {
    const query = "q=zibbel&part=337%285%29&outcome=convicted&term-from=12&sort=newest&kind=case";
    const asked = rendered(
      <SearchesPage lang="ru" searches={[{ ...search, query }]} {...searches} />,
    );
    const words = wordsOf(asked);
    expect(words).toContain("ч. 5 ст. 337");
    expect(words).not.toMatch(/term-from|sort:|kind:|outcome:/);
  });

  it("say what to do where there is none", () => {
    const words = wordsOf(rendered(<SearchesPage lang="ru" searches={[]} {...searches} />));
    expect(words).toContain("Пока ни одного поиска");
  });

  it("can be brought back right after one was deleted", () => {
    const undone = { ...searches, said: "search-deleted", undo: "search-1" };
    const after = rendered(<SearchesPage lang="en" searches={[]} {...undone} />);
    expect(wordsOf(after)).toContain("The search is deleted. Undo");
    const forged = { ...searches, said: "You have won", undo: "search-1" };
    expect(rendered(<SearchesPage lang="en" searches={[]} {...forged} />)).not.toContain(
      "You have",
    );
  });
});

describe("a casefile", () => {
  const page = (view: CasefileView) =>
    rendered(<CasefilePage lang="en" view={view} actions={fileActions} {...quiet} />);

  it("says of a case that is no longer public its number alone", () => {
    expect(wordsOf(page(file))).toContain("Case 9002: no longer public");
    expect(attributes(page(file), "href").join()).not.toContain("9002");
  });

  it("hands its public cases to compare and memo, in its order", () => {
    const markup = page(file);
    const [, compare = ""] = markup.split('action="/en/compare"');
    expect(attributes(compare.split("</form>")[0] ?? "", "value")).toEqual(["9001-a", "9003-c"]);
    expect(markup).toContain('<form action="/en/precedents/memo" method="post">');
  });

  it("compares six at most, and says so", () => {
    const cases = Array.from({ length: 8 }, (_, at) => caseOf(`900${at}`, `900${at}-x`));
    const markup = page({ ...file, cases });
    const [, compare = ""] = markup.split('action="/en/compare"');
    expect(attributes(compare.split("</form>")[0] ?? "", "value")).toHaveLength(6);
    expect(wordsOf(markup)).toContain("these are the first six");
  });

  it("offers nothing to compare with one case", () => {
    expect(page({ ...file, cases: file.cases.slice(0, 2) })).not.toContain("/en/compare");
  });

  it("moves the first not up and the last not down", () => {
    const labels = attributes(page(file), "aria-label");
    expect(labels).not.toContain("Move case 9001 up");
    expect(labels).toContain("Move case 9001 down");
    expect(labels).not.toContain("Move case 9003 down");
  });

  it("has a note for each case, with a button for those without scripts", () => {
    const markup = page(file);
    expect(markup.match(/<textarea[^>]*name="note"/g)).toHaveLength(4);
    expect(wordsOf(markup)).toContain("Note on case 9001");
  });
});

describe("alerts", () => {
  it("say that this site sends no letters, and offer the feeds", () => {
    const words = wordsOf(alertsPage({ mail: { ...mail, isPossible: false } }));
    expect(words).toContain("This site sends no letters");
    expect(words).not.toContain("me@invented.example");
    expect(attributes(alertsPage(), "href")).toContain("/feeds/en/law/337/5.atom");
  });

  it("ask for a confirmed address before any letter", () => {
    const words = wordsOf(alertsPage({ mail: { ...mail, isConfirmed: false } }));
    expect(words).toContain("Before a letter goes to me@invented.example");
    expect(wordsOf(alertsPage())).not.toContain("Send the link");
  });

  it("say why letters do not arrive, and let them be tried again", () => {
    const lost = { ...alert, trouble: "refused", isGivenUp: true } as const;
    const words = wordsOf(alertsPage({ alerts: [lost] }));
    expect(words).toContain("The mail server refuses your address. No more letters are tried.");
    expect(words).toContain("Try again");
  });

  it("can begin again once they were stopped", () => {
    const words = wordsOf(alertsPage({ alerts: [{ ...alert, isStopped: true }] }));
    expect(words).toContain("stopped");
    expect(words).toContain("Begin again");
  });

  it("name what is no longer public by its number alone", () => {
    const gone = { ...alert, what: "case", subject: "9001", title: null } as const;
    expect(wordsOf(alertsPage({ alerts: [gone] }))).toContain("9001 no longer public");
  });
});

describe("following", () => {
  const page = (view: FollowView) =>
    rendered(<FollowPage lang="en" view={view} follow={act} putIntoCasefile={act} />);

  it("offers a casefile for a case alone", () => {
    expect(wordsOf(page(followed))).toContain("Put into a casefile");
    const court = { ...followed, target: { what: "court", id: "25GV0001" } } as const;
    expect(wordsOf(page(court))).not.toContain("Put into a casefile");
  });

  it("says what is followed already", () => {
    expect(wordsOf(page({ ...followed, cadence: "daily" }))).toContain(
      "You follow it: once a day.",
    );
  });

  it("shows a search before it is saved, and puts it into no address", () => {
    const markup = rendered(
      <KeepSearchPage lang="en" search={{ lang: "ru", query: search.query }} save={act} />,
    );
    expect(wordsOf(markup)).toContain("zibbel word");
    expect(attributes(markup, "href").join()).not.toContain("zibbel");
  });
});

describe("a link from a letter", () => {
  const token = "alert-0000000000.signature";

  it("leads to one button, and to a posted form", () => {
    const markup = rendered(<StopPage lang="en" token={token} state={{ isStopped: false }} />);
    expect(markup).toContain(`<form action="/account/stop/${token}/now" method="post">`);
    expect(markup).not.toMatch(/337|9001|me@invented/);
  });

  it("says when there is nothing to stop", () => {
    const words = wordsOf(rendered(<StopPage lang="ru" token="x" state={null} />));
    expect(words).toContain("Здесь нечего останавливать");
  });

  it("confirms an address only by its button, and says when it has", () => {
    const page = (isOpen: boolean, isDone: boolean) =>
      rendered(<ConfirmPage {...{ lang: "en", token, isOpen, isDone }} confirm={act} />);
    expect(wordsOf(page(true, true))).toContain("Confirm the address");
    expect(page(false, false)).not.toContain("<form");
    expect(wordsOf(page(false, false))).toContain("This link no longer works");
    expect(wordsOf(page(false, true))).toContain("The address is confirmed.");
  });
});

describe.each(languages)("in %s", (lang) => {
  it("no message is missing", () => {
    const pages = [
      rendered(<SearchesPage lang={lang} searches={[search]} {...searches} />),
      rendered(<CasefilesPage lang={lang} casefiles={[]} make={act} bringBack={act} {...quiet} />),
      rendered(<CasefilePage lang={lang} view={file} actions={fileActions} {...quiet} />),
      alertsPage({}, lang),
      rendered(<FollowPage lang={lang} view={followed} follow={act} putIntoCasefile={act} />),
      rendered(<StopPage lang={lang} token="x" state={{ isStopped: true }} />),
    ];
    expect(pages.map(wordsOf).join(" ")).not.toMatch(/\bsaved\.|\bdesk\.|\bfeeds\./);
  });
});
