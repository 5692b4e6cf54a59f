import { describe, expect, it } from "vitest";
import { GateList } from "@/components/review/gate-list";
import { LeftOutList } from "@/components/review/left-out-list";
import { MovesForm } from "@/components/review/moves-form";
import { placeWords } from "@/components/review/place-words";
import { PublishPage } from "@/components/review/publish-page";
import { QueuePage, type QueueRowView } from "@/components/review/queue-page";
import { RedactPage } from "@/components/review/redact-page";
import { passageIn } from "@/components/review/selected-passage";
import { languages } from "@/lib/domain/language";
import { redactableParts } from "@/lib/domain/redactable";
import { revisionStates } from "@/lib/domain/revision";
import { moveNames } from "@/lib/domain/workflow";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = deskTranslatorFor("en");
const act = async () => ({ status: "idle" as const, message: "", field: null, values: {} });
const counts = { "in-review": 1, "changes-wanted": 0, ready: 0, mine: 0, unassigned: 1 };
const row: QueueRowView = {
  id: "9999",
  number: "9999",
  titleEn: "An invented case",
  titleRu: "",
  state: "in-review",
  days: 3,
  publicIn: ["ru"],
  author: "Alias A",
  assignee: null,
  reviewer: null,
  openComments: 2,
  dueAt: null,
};

describe("the queue", () => {
  it("tells what waits, since when, and for whom", () => {
    const queue = { part: "in-review" as const, rows: [row], counts };
    const text = wordsOf(rendered(<QueuePage queue={queue} lang="en" />));
    expect(text).toMatch(/An invented case.*In review.*3 days.*Alias A.*nobody.*2 open/s);
    expect(text).toContain("public in Russian");
  });

  it("says the next step where nothing waits", () => {
    const queue = { part: "ready" as const, rows: [], counts };
    expect(rendered(<QueuePage queue={queue} lang="ru" />)).toContain("/desk/cases");
  });

  it("counts days as Russian does", () => {
    const ru = deskTranslatorFor("ru");
    const said = [1, 2, 5, 21].map((n) => ru("review.days", { n }));
    expect(said).toEqual(["1 день", "2 дня", "5 дней", "21 день"]);
  });
});

describe("the steps of a case", () => {
  it("are forms with the version that was looked at, and ask why", () => {
    const html = rendered(
      <MovesForm
        id="9999"
        version={7}
        state="in-review"
        moves={[{ name: "want-changes", needsReason: true }]}
        instead={null}
        action={act}
        lang="en"
      />,
    );
    expect(html).toMatch(/name="version"[^>]*value="7"/);
    expect(html).toMatch(/name="move"[^>]*value="want-changes"/);
    expect(html).toMatch(/<textarea[^>]*required/);
  });

  it("say who has to act instead", () => {
    const shared = { id: "9999", version: 1, state: "ready" as const, moves: [], action: act };
    const text = wordsOf(
      rendered(<MovesForm {...shared} instead={["Alias B", "Alias C"]} lang="en" />),
    );
    expect(text).toContain("Alias B, Alias C");
    expect(wordsOf(rendered(<MovesForm {...shared} instead={[]} lang="en" />))).toContain(
      "no other editor",
    );
  });

  it.each(languages)("have words in %s for every step and state", (lang) => {
    const say = deskTranslatorFor(lang);
    for (const name of moveNames) expect(say(`review.move.${name}.text`)).toMatch(/\p{L}{3}/u);
    for (const state of revisionStates) expect(say(`review.waitsFor.${state}`)).toMatch(/\p{L}/u);
  });
});

describe("the gate", () => {
  const place = { kind: "charge", id: "9999.c1", field: "provision", lang: null };

  it("says in words where something is missing, and what", () => {
    const items = [
      { key: "gate.incomplete", place, values: { problem: "text.empty" } },
      { key: "gate.incomplete", place: null, values: { problem: "something.unheardOf" } },
      { key: "people.gate.refused", place: { ...place, kind: "person" }, values: { name: "A" } },
    ];
    const text = wordsOf(rendered(<GateList id="9999" items={items} t={t} />));
    expect(text).toContain("Charge · Provision The text is missing.");
    expect(text).toContain("Something is missing or wrong.");
    expect(text).toContain("refused");
    expect(text).not.toMatch(/gate\.|undefined/);
  });

  it("says that nothing is in the way", () => {
    expect(wordsOf(rendered(<GateList id="9999" items={[]} t={t} />))).toContain("Nothing is in");
  });

  it.each([
    [{ kind: "text", id: "ru", field: "title", lang: "ru" } as const, "Text · Title · Russian"],
    [{ kind: "ruling", id: "r", field: "kind", lang: null }, "Ruling · Ruling"],
    [{ kind: "sentence", id: "s", field: "kind", lang: null }, "Sentence · Punishment"],
    [{ kind: "party", id: "p", field: "age", lang: null }, "Party · Age"],
    [{ kind: "unheard-of", id: "u", field: "of", lang: null }, "unheard-of · of"],
  ])("calls %o %s", (where, words) => {
    expect(placeWords(where, t)).toBe(words);
  });
});

describe("the page for publishing", () => {
  const view = {
    version: 3,
    state: "ready" as const,
    publishedIn: [] as const,
    gate: { items: [], disputed: 0 },
    unbound: [] as string[],
    planned: [],
    mayPublish: true,
    instead: null,
  };
  const page = (with_: object) =>
    rendered(
      <PublishPage
        id="9999"
        view={{ ...view, ...with_ }}
        publish={act}
        plan={act}
        cancel={act}
        lang="en"
      />,
    );

  it("names the numbers that readers will not see", () => {
    expect(page({})).not.toContain("/desk/figures");
    const html = page({ unbound: ["77", "1,200"] });
    expect(html).toContain("2 numbers in the text are not borne out");
    expect(html).toContain("77; 1,200");
  });

  it("asks for languages and a reason in both", () => {
    const html = page({});
    expect(html.match(/name="languages"/g)).toHaveLength(4);
    expect(html).toContain('name="reason.ru"');
    expect(html).not.toContain("asDisputed");
  });

  it("offers to publish as disputed only where sources differ", () => {
    expect(page({ gate: { items: [], disputed: 1 } })).toContain("asDisputed");
  });

  it("offers nothing to those who may not, and before it is ready", () => {
    expect(page({ mayPublish: false })).not.toContain('name="languages"');
    expect(page({ state: "draft" })).not.toContain('name="languages"');
    expect(page({ state: "published", publishedIn: ["en", "ru"] })).not.toContain("languages");
  });

  it("offers the language that is not public yet", () => {
    const html = page({ state: "published", publishedIn: ["en"] });
    expect(html.match(/name="languages"/g)).toHaveLength(2);
    expect(html).toMatch(/checked=""[^>]*value="ru"|value="ru"[^>]*checked/);
  });

  it("says how what was planned has ended", () => {
    const dueAt = new Date("2026-11-21T10:00:00Z");
    const planned = [
      { id: "1", dueAt, endedAt: null, outcome: null, languages: ["en"] },
      { id: "2", dueAt, endedAt: dueAt, outcome: "schedule.moved", languages: ["en"] },
      { id: "3", dueAt, endedAt: dueAt, outcome: "published", languages: ["ru"] },
      { id: "4", dueAt, endedAt: dueAt, outcome: "publish.gateShut", languages: ["ru"] },
    ];
    const text = wordsOf(page({ planned }));
    expect(text).toContain("not published: the revision was taken back");
    expect(text).toContain("not published: something was unresolved when its time came");
    expect(text).toContain("Call it off");
  });
});

describe("what readers do not get", () => {
  it("is listed with counts", () => {
    const left = {
      passages: [{ lang: "ru" as const, block: "9999.ru.1", words: "тайна" }],
      fields: [{ kind: "party", id: "p", field: "age" }],
      numbers: [{ lang: "en" as const, words: "77" }],
      notes: [{ id: "a1", words: "A note.", why: "desk" as const }],
      people: [
        { id: "p1", name: "", shownAs: "a soldier", places: 2, ofCase: true },
        { id: "p2", name: "", shownAs: "a witness", places: 1, ofCase: false },
      ],
      sources: [{ id: "s", title: "A source", quotations: 3 }],
      ledger: [
        {
          target: "charge-field" as const,
          targetId: "c1",
          field: "outcome",
          since: "2026-11-21T10:00:00Z",
        },
      ],
      answers: 1,
    };
    const text = wordsOf(rendered(<LeftOutList left={left} t={t} />));
    expect(text).toContain("9 things are left out.");
    expect(text).toContain("Somebody whose name is not held is shown as “a soldier”");
    expect(text).toContain("Somebody who is protected in another case is shown as “a witness”");
    expect(text).toContain("3 quotations left out");
    expect(text).toContain("Outcome of the charge");
    expect(text).toContain("21 November 2026");
  });
});

describe("the page for redacting", () => {
  const line = {
    id: "line-1",
    target: "text-field" as const,
    field: "title",
    day: "2026-11-21",
    by: "Alias A",
    mayLift: true,
  };
  const page = (ledger: (typeof line)[]) => {
    const view = { parts: redactableParts(aPublicCase()), people: [], ledger };
    return rendered(<RedactPage id="9999" view={view} redact={act} lift={act} lang="en" />);
  };

  it("offers every part of the public page, by kind", () => {
    const html = page([]);
    expect(html).toContain('value="charge-field|invented.c1|outcome"');
    expect(wordsOf(html)).toContain("Ivan Invented · Outcome of the charge: convicted");
    expect(wordsOf(html)).toContain("in both languages");
  });

  it("offers to lift only to those who may", () => {
    expect(page([line])).toContain('value="line-1"');
    expect(page([{ ...line, mayLift: false }])).not.toContain('value="line-1"');
  });
});

describe("a passage that is selected", () => {
  const where = { lang: "en", block: "9999.en.1" } as const;
  const text = "He refused the order in words.";

  it("is kept with what stands beside it", () => {
    expect(passageIn(text, { start: 11, length: 9 }, where)).toEqual({
      ...where,
      exact: "the order",
      prefix: "He refused ",
      suffix: " in words.",
    });
  });

  it("ends with its block", () => {
    expect(passageIn(text, { start: 21, length: 500 }, where)?.exact).toBe("in words.");
  });

  it.each([
    ["nothing but space", { start: 10, length: 1 }, where],
    ["nothing", { start: 3, length: 0 }, where],
    ["something outside of every block", { start: 0, length: 5 }, { ...where, block: "" }],
  ])("is none where it is %s", (_what, span, block) => {
    expect(passageIn(text, span, block)).toBeNull();
  });
});
