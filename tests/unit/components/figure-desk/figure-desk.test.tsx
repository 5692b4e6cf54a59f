import { describe, expect, it } from "vitest";
import { ChoosePassagePage } from "@/components/figure-desk/choose-passage-page";
import { type DeskFigure, FigureDeskPage } from "@/components/figure-desk/figure-desk-page";
import { FigureListPage } from "@/components/figure-desk/figure-list-page";
import { NewFigurePage } from "@/components/figure-desk/new-figure-page";
import { passageAddress } from "@/components/figure-desk/passage-address";
import { languages } from "@/lib/domain/language";
import { figureFromWords } from "@/lib/domain/ledger/figure-from-words";
import type { CaptureView } from "@/lib/domain/source-views";
import { translatorFor } from "@/lib/messages/translator";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { figures } = await shippedCasebook();
const idle = async () => untouched;
const [figure] = figures.filter(({ id }) => id === "f054");
if (!figure) throw new Error("no figure");
const t = translatorFor("en");
const name = { en: "Invented Press", ru: "Выдуманная пресса" };
const choices = {
  publishers: [{ id: figure.publisher, name }],
  figures: [{ id: "f901", statement: { en: "An invented count.", ru: "Выдуманный подсчёт." } }],
};
const view: DeskFigure = {
  figure,
  seen: "stamp",
  state: "draft",
  source: { id: "invented", title: "An invented article", language: "en" },
  supersededBy: null,
  cases: [],
  hiddenCases: 0,
  discrepancies: [],
  choices,
  mayWrite: true,
  mayPublish: false,
  mayWithdraw: false,
};
const actions = { save: idle, publish: idle, withdraw: idle };
const page = (with_: Partial<DeskFigure> = {}, done: "saved" | null = null) =>
  rendered(<FigureDeskPage view={{ ...view, ...with_ }} done={done} actions={actions} t={t} />);

describe("a figure of the desk", () => {
  it("holds in its fields what it states, and a row for one more number", () => {
    const names = attributes(page(), "name");
    expect(names).toContain("fields.quantities.0.min");
    expect(names).toContain("fields.quantities.1.unit");
    expect(names).not.toContain("fields.quantities.2.unit");
    expect(page()).toContain('name="fields.quantities.0.max" value="41"');
    expect(page()).toContain('name="fields.period" value="2024-07"');
  });

  it("can be published only by who may, and withdrawn only where it is public", () => {
    expect(page()).not.toContain(t("figureDesk.publish.text"));
    expect(page({ mayPublish: true })).toContain(t("figureDesk.publish.text"));
    expect(page({ state: "public", mayWithdraw: true })).toContain('name="again"');
  });

  it("warns that what is public changes at once, and is read-only for others", () => {
    expect(page({ state: "public" })).toContain(t("figureDesk.publicNote"));
    const closed = page({ state: "public", mayWrite: false });
    expect(closed).toContain(t("figureDesk.readOnly"));
    expect(closed).not.toContain('name="fields.metric"');
  });

  it("names the stories that take its number, and counts those that may not be seen", () => {
    expect(wordsOf(page())).toContain("No story takes its number.");
    const cases = [{ id: "9001", title: { en: "Ivan Inventov", ru: "" } }];
    const used = page({ cases, hiddenCases: 2, supersededBy: "f901" });
    expect(used).toContain('<a href="/desk/cases/9001">Ivan Inventov</a>');
    expect(wordsOf(used)).toContain("And 2 cases that you may not see");
    expect(wordsOf(used)).toContain("superseded by f901");
  });

  it("says once what was done", () => {
    expect(page({}, "saved")).toContain('role="status">Saved.</p>');
  });
});

describe.each(languages)("the pages of figures in %s", (lang) => {
  const own = translatorFor(lang);
  const listed = {
    figure,
    publisher: name,
    state: "public",
    supersededBy: "f901",
    cases: 2,
  } as const;
  const proposal = {
    excerpt: {
      id: "new",
      capture: "invented.1",
      exact: "almost 700 cases",
      prefix: "",
      suffix: "",
      start: 0,
      end: 16,
    },
    source: view.source,
    guess: figureFromWords("almost 700 cases"),
    publisher: figure.publisher,
    published: null,
    choices,
  };

  it.each([
    [
      "list",
      <FigureListPage
        key="l"
        figures={[listed]}
        total={1}
        asked={{ words: "", state: null }}
        t={own}
      />,
    ],
    [
      "empty list",
      <FigureListPage key="e" figures={[]} total={0} asked={{ words: "", state: null }} t={own} />,
    ],
    ["one", <FigureDeskPage key="o" view={view} done={null} actions={actions} t={own} />],
    ["new", <NewFigurePage key="n" proposal={proposal} add={idle} t={own} />],
    ["without a source", <ChoosePassagePage key="c" view={null} lang={lang} t={own} />],
  ])("%s has words for all that it says", (_name, node) => {
    expect(wordsOf(rendered(node))).not.toMatch(/\b(figureDesk|figures|code)\.[a-z]|undefined/);
  });

  it("fills the form with what the words seem to state, to be looked at", () => {
    const markup = rendered(<NewFigurePage proposal={proposal} add={idle} t={own} />);
    expect(markup).toContain('name="fields.quantities.0.min" value="700"');
    expect(markup).toMatch(/<option value="almost" selected=""/);
    expect(markup).toContain('name="capture" value="invented.1"');
    expect(markup).toContain(own("figureDesk.guessed"));
  });
});

describe("choosing a passage", () => {
  const excerpt = {
    id: "invented.1.e1",
    capture: "invented.1",
    exact: "700 cases",
    prefix: "",
    suffix: "",
    start: 7,
    end: 16,
  };
  const capture: CaptureView = {
    capture: {
      id: "invented.1",
      number: 1,
      origin: "pasted",
      takenAt: null,
      mediaType: null,
      codePoints: 16,
      sha256: "0",
      hasText: true,
      hasBody: true,
    },
    source: {
      id: "invented",
      title: "An invented article",
      kind: "article",
      language: "en",
      protection: "open",
      publisher: null,
      risk: null,
    },
    text: "almost 700 cases",
    excerpts: [excerpt],
    laterCapture: null,
  };

  it("leads from a quotation to the form without a script", () => {
    const markup = rendered(<ChoosePassagePage view={capture} lang="en" t={t} />);
    expect(attributes(markup, "href")).toContain(passageAddress(excerpt));
    expect(passageAddress(excerpt)).toBe("/desk/figures/new?capture=invented.1&start=7&end=16");
  });

  it("says where only the hash of a copy is held", () => {
    const markup = rendered(
      <ChoosePassagePage view={{ ...capture, text: null }} lang="en" t={t} />,
    );
    expect(markup).toContain(t("figureDesk.from.notHeld"));
  });
});
