import { describe, expect, it } from "vitest";
import { NewSource } from "@/components/source-desk/new-source";
import { type ShownSource, SourcePage } from "@/components/source-desk/source-page";
import { SourceTable } from "@/components/source-desk/source-table";
import { source as sourceSchema } from "@/lib/domain/source";
import type { CaptureFacts } from "@/lib/domain/source-views";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const idle = async () => untouched;
const source = sourceSchema.parse({
  ...{ id: "s", kind: "article", title: "Invented", titleBasis: "printed", language: "en" },
  ...{
    address: "https://press.org/a",
    archived: "https://archive.org/a",
    publisher: { value: "p" },
  },
  relays: [{ publisher: "q", what: { en: "numbers", ru: "цифры" } }],
});
const copy: CaptureFacts = {
  ...{
    id: "s.1",
    number: 1,
    origin: "seed" as const,
    takenAt: null,
    mediaType: null,
    codePoints: 9,
  },
  ...{ sha256: "abc", hasText: false, hasBody: false },
};
const excerpt = {
  id: "e",
  capture: "s.1",
  exact: "lost words",
  prefix: "",
  suffix: "",
  start: 0,
  end: 10,
};
const publishers = [
  { id: "p", name: { en: "Press", ru: "Пресса" }, risk: { en: "Outlawed.", ru: "Вне закона." } },
  { id: "q", name: { en: "Quill", ru: "Перо" }, risk: null },
];
const head = { ...source, publisher: publishers[0]?.name ?? null, risk: null };
const title = { en: "A case", ru: "Дело" };
const view: ShownSource = {
  ...{ source, head, publishers, version: 3, isPublic: true, hasContact: true },
  captures: [
    copy,
    { ...copy, id: "s.2", number: 2, hasBody: true, hasText: true, origin: "uploaded" },
  ],
  excerpts: [{ ...excerpt, uses: [{ kind: "case", id: "9001", title }], hiddenUses: 1 }],
  stale: [{ excerpt, fate: "lost" }],
  ...{ mayChange: true, mayReadContact: false },
};
const page = (more: Partial<ShownSource> = {}) =>
  rendered(
    <SourcePage
      view={{ ...view, ...more }}
      actions={{ save: idle, paste: idle, fetch: null, showContact: idle }}
      lang="en"
    />,
  );

describe("the page of a source", () => {
  it("never links to an address that is dangerous to open, but to its archived copy", () => {
    const risky = page({ head: { ...head, risk: { en: "Outlawed.", ru: "Вне закона." } } });
    expect(attributes(risky, "href")).not.toContain("https://press.org/a");
    expect(attributes(risky, "href")).toContain("https://archive.org/a");
    expect(wordsOf(risky)).toContain("https://press.org/a");
  });

  it("offers the way to a person to those alone who may see it", () => {
    expect(wordsOf(page())).not.toContain("Every look at it");
    expect(wordsOf(page({ mayReadContact: true }))).toContain("Every look at it");
  });

  it("shows first what the newest copy no longer holds", () => {
    const words = wordsOf(page());
    expect(words).toContain("The newest copy does not hold these words any more.");
    expect(words).toContain("case 9001");
    expect(words).toContain("in # case".replace("#", "1"));
  });

  it("says of a copy that it is the very document of an earlier one", () => {
    expect(wordsOf(page())).toContain("the very document of copy 1");
  });

  it("sends the version with the form, so that nobody is overwritten", () => {
    expect(page()).toContain('name="version" value="3"');
    expect(page({ mayChange: false })).not.toContain('name="version"');
  });

  it("names every field of its forms", () => {
    const markup = page();
    const controls = [
      ...markup.matchAll(/<(input|select|textarea)\b(?![^>]*type="hidden")[^>]*>/g),
    ];
    const labelled = new Set(attributes(markup, "for"));
    for (const [control] of controls)
      expect(labelled.has(/\sid="([^"]*)"/.exec(control)?.[1] ?? "none"), control).toBe(true);
  });
});

describe("the list of sources", () => {
  const asked = { words: "", kind: "", publisher: "", protection: "" };
  const listed = { ...head, captures: [copy], published: null, excerpts: 7, stale: 2 };

  it("says the next step where there is none", () => {
    const none = rendered(<SourceTable sources={[]} publishers={[]} asked={asked} lang="ru" />);
    expect(wordsOf(none)).toContain("Источников пока нет");
    expect(attributes(none, "href")).toContain("/desk/sources/new");
  });

  it("says what has changed since it was quoted", () => {
    const markup = rendered(
      <SourceTable sources={[listed]} publishers={publishers} asked={asked} lang="en" />,
    );
    expect(wordsOf(markup)).toContain("2 quotations are not in the newest copy");
    expect(wordsOf(markup)).toContain("known by its hash alone");
  });
});

describe("the form of a new source", () => {
  const form = (mayFetch: boolean) =>
    rendered(<NewSource add={idle} publishers={publishers} mayFetch={mayFetch} lang="en" />);

  it("offers to fetch a page only where the operator allows it, and says who sees that", () => {
    expect(wordsOf(form(false))).not.toContain("Fetch the page");
    expect(wordsOf(form(true))).toContain("The site will see");
  });
});
