import { describe, expect, it } from "vitest";
import { CapturePage } from "@/components/source-desk/capture-page";
import { CaptureText } from "@/components/source-desk/capture-text";
import { fittingTargets } from "@/components/source-desk/fitting-targets";
import { bestCopy, PaneChooser } from "@/components/source-desk/pane-chooser";
import { captureLabel, paneSource } from "@/components/source-desk/pane-source";
import { PaneToolbar } from "@/components/source-desk/pane-toolbar";
import { chosen } from "@/components/source-desk/use-choice";
import { joinedSources } from "@/components/source-desk/use-pane-sources";
import { captureView, foundSource } from "@/lib/domain/source-views";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = deskTranslatorFor("en");
const capture = {
  ...{ id: "s.1", number: 1, origin: "pasted", takenAt: "2026-01-02T03:04:05.000Z" },
  ...{ mediaType: "text/plain", codePoints: 9, sha256: "0", hasText: true, hasBody: true },
};
const head = {
  ...{ id: "s", title: "Invented", kind: "article", language: "ru", protection: "protected" },
  ...{ publisher: null, risk: { en: "Risky.", ru: "Опасно." } },
};
const excerpt = {
  id: "e1",
  capture: "s.1",
  exact: "<b>",
  prefix: "",
  suffix: "",
  start: 1,
  end: 4,
};
const view = captureView.parse({
  ...{ capture, source: head, text: "a<b>c\nend", excerpts: [excerpt], laterCapture: null },
});
const noop = () => undefined;

describe("the text of a copy", () => {
  const markup = rendered(
    <CaptureText
      view={view}
      text={view.text ?? ""}
      label="Text"
      shown={{ excerpt: "e1" }}
      onSelect={noop}
    />,
  );

  it("is shown as words, never as the markup that it may hold", () => {
    expect(markup).toContain("&lt;b&gt;");
    expect(wordsOf(markup)).toBe("a <b> c end");
  });

  it("is a text box in the language of the source that nobody can write in", () => {
    expect(attributes(markup, "role")).toEqual(["textbox"]);
    expect(attributes(markup, "aria-readonly")).toEqual(["true"]);
    expect(attributes(markup, "lang")).toEqual(["ru"]);
  });

  it("says of each line where it stands, and marks what is quoted", () => {
    expect(attributes(markup, "data-start")).toEqual(["0", "6"]);
    expect(attributes(markup, "data-end")).toEqual(["5", "9"]);
    expect(markup).toContain('<mark class="s-quoted shown">');
  });
});

describe("what is selected", () => {
  const points = [..."one two three"];
  const quoted = [
    { start: 0, end: 7 },
    { start: 4, end: 7 },
  ];

  it("is nothing where the caret stands outside every quotation", () => {
    expect(chosen(points, { start: 9, end: 9 }, quoted)).toBeNull();
  });

  it("is the shortest quotation around the caret", () => {
    expect(chosen(points, { start: 5, end: 5 }, quoted)).toMatchObject({
      text: "two",
      isQuoted: true,
    });
  });

  it("is what was drawn, counted in words", () => {
    expect(chosen(points, { start: 3, end: 13 }, quoted)).toEqual({
      ...{
        start: 4,
        end: 13,
        text: "two three",
        words: 2,
        isQuoted: false,
        quotes: [{ start: 4, end: 13 }],
      },
    });
  });
});

describe("the tools for selected words", () => {
  const address = { kind: "party", id: "p", field: "age" };
  const one = [{ start: 0, end: 1 }];
  const figure = "/desk/figures/new?capture=invented.1";
  const tools = (words: number, asked: typeof address | null, quotes: typeof one | null = one) =>
    rendered(
      <PaneToolbar
        {...{ asked, t, isBusy: false, problem: null, figure, onQuote: noop, onClear: noop }}
        choice={{ start: 0, end: 1, text: "x", words, isQuoted: false, quotes }}
        targets={[{ address, label: "Age of the defendant" }]}
      />,
    );

  it("offer the field that asked first", () => {
    const words = wordsOf(tools(2, address));
    expect(words.indexOf("Quote for “Age of the defendant”")).toBeLessThan(
      words.lastIndexOf("Quote "),
    );
  });

  it("lead from the words to a figure, where they are not too many", () => {
    expect(tools(2, address)).toContain(`href="${figure}"`);
    expect(tools(21, address, null)).not.toContain(figure);
  });

  it("offer no quotation of too many words, and say why", () => {
    const markup = tools(21, address, null);
    expect(wordsOf(markup)).toContain("21 words: a quotation has at most 20");
    expect(markup.match(/<button[^>]*disabled/g)).toHaveLength(1);
  });

  it("make several quotations of many words, but none of them for a field", () => {
    const words = wordsOf(tools(28, address, [...one, ...one]));
    expect(words).toContain("28 words: 2 quotations of 20 at most");
    expect(words).not.toContain("Age of the defendant");
  });

  it("find a field by letters of its name, in any order and with either е", () => {
    const targets = [{ label: "Возраст: Пётр Выдумкин" }, { label: "Срок" }];
    expect(fittingTargets(targets, "петр возр")).toEqual([targets[0]]);
    expect(fittingTargets(targets, "")).toHaveLength(2);
  });
});

describe("the sources to choose from", () => {
  const found = foundSource.parse({
    ...head,
    captures: [capture, { ...capture, id: "s.2", number: 2, hasText: false }],
  });
  const source = paneSource(found, t);

  it("open with the newest copy that can be read", () => {
    expect(bestCopy(source)).toBe("s.1");
    expect(bestCopy({ ...source, captures: [] })).toBeNull();
  });

  it("name a copy by its number, how and when it was taken", () => {
    expect(captureLabel(view.capture, t)).toBe("Copy 1, pasted on 2 Jan 2026");
    expect(captureLabel({ number: 2, origin: "seed", takenAt: null }, t)).toContain(
      "seed casebook",
    );
  });

  it("are each listed once, as they are known last", () => {
    const newer = { ...source, title: "Newer" };
    const other = { ...source, id: "other" };
    expect(joinedSources([source], [newer, other]).map(({ title }) => title)).toEqual([
      "Newer",
      "Invented",
    ]);
  });

  it("have labels that say what is chosen", () => {
    const markup = rendered(
      <PaneChooser sources={[source]} captureId="s.1" onChoose={noop} t={t} />,
    );
    expect(markup.match(/<label/g)).toHaveLength(2);
    expect(wordsOf(markup)).toContain("(no text)");
  });
});

describe("the page of a copy", () => {
  it("says that a source is protected and what it risks, before its words", () => {
    const words = wordsOf(rendered(<CapturePage view={view} lang="en" />));
    expect(words.indexOf("protected")).toBeLessThan(words.indexOf("a <b> c"));
    expect(words).toContain("dangerous to open in Russia");
  });

  it("says why there is no text where only the hash is held", () => {
    const hashed = { ...view, text: null, capture: { ...view.capture, hasBody: false } };
    expect(wordsOf(rendered(<CapturePage view={hashed} lang="ru" />))).toContain("только хеш");
  });
});
