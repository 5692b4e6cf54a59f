import { describe, expect, it } from "vitest";
import type { MentionHit, MentionKind } from "@/components/editor/narrative-contract";
import { insertOffers, mentionOffers } from "@/components/editor/offers";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { aWriter, linesOf, putCursor } from "@/tests/fixtures/a-writer";

const ivan: MentionHit = { kind: "person", id: "p1", label: "Ivan Invented", detail: "defendant" };
const props = (
  more: { hits?: MentionHit[]; creatable?: MentionKind[]; made?: MentionHit | null } = {},
) => ({
  deskLang: "en" as const,
  search: async () => more.hits ?? [],
  create: async () => more.made ?? null,
  ...(more.creatable ? { creatable: more.creatable } : {}),
});
const range = { from: 4, to: 7 };
const writer = () => putCursor(aWriter(aNarrative([words("by @Iv")])), "@Iv");
const mentionsIn = (editor: ReturnType<typeof aWriter>) =>
  JSON.stringify(editor.getJSON()).match(/"type":"mention","attrs":\{[^}]*\}/g) ?? [];

describe("what a mention offers", () => {
  it("is what was found, and to make what was not", async () => {
    const offers = await mentionOffers(() => props({ hits: [ivan] }))("Iv");
    expect(offers.map(({ label, detail }) => [label, detail])).toEqual([
      ["Ivan Invented", "person · defendant"],
      ["Add the person “Iv”", ""],
    ]);
  });

  it.each([
    ["of one letter", "I", []],
    ["that is already there", "ivan invented", [ivan]],
  ])("never makes something %s", async (_what, query, hits) => {
    const offers = await mentionOffers(() => props({ hits }))(query);
    expect(offers.filter(({ key }) => key.startsWith("create"))).toEqual([]);
  });

  it("makes only what can be made here", async () => {
    const offers = await mentionOffers(() => props({ creatable: ["source", "person"] }))("Iv");
    expect(offers.map(({ key }) => key)).toEqual(["create source", "create person"]);
  });

  it("is still the way to go on where the search fails", async () => {
    const failing = () => ({ ...props(), search: () => Promise.reject(new Error("offline")) });
    expect(await mentionOffers(failing)("Iv")).toHaveLength(1);
  });

  it("puts the name in, tied to whom it names", async () => {
    const editor = writer();
    const [offer] = await mentionOffers(() => props({ hits: [ivan] }))("Iv");
    offer?.take(editor, range);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 by Ivan Invented"]);
    expect(mentionsIn(editor)).toEqual(['"type":"mention","attrs":{"kind":"person","id":"p1"}']);
  });
});

describe("what a mention can make", () => {
  const creatable: MentionKind[] = ["person", "source", "proceeding", "sentence"];
  const kindOf = (name: string) => (name === "5 years" ? ("sentence" as const) : null);
  const keysOf = async (query: string, hits: MentionHit[] = []) =>
    (await mentionOffers(() => ({ ...props({ hits, creatable }), kindOf }))(query)).map(
      ({ key }) => key,
    );

  it("begins with what the words are the name of", async () => {
    expect(await keysOf("5 years")).toEqual([
      "create sentence",
      "create person",
      "create source",
      "create proceeding",
    ]);
  });

  it("is one more of that kind, where another bears the name already", async () => {
    const other: MentionHit = { kind: "sentence", id: "s1", label: "5 years", detail: "" };
    expect(await keysOf("5 years", [other])).toEqual(["sentence s1", "create sentence"]);
  });

  const places = [
    { key: "a", label: "Ivan Invented", detail: "Proceeding 1" },
    { key: "b", label: "Ivan Invented", detail: "Proceeding 2" },
  ];
  const making = (count: number) => {
    const asked: unknown[] = [];
    const given = {
      ...props({ creatable }),
      kindOf,
      placesFor: (kind: MentionKind) => (kind === "sentence" ? places.slice(0, count) : []),
      create: async (kind: MentionKind, name: string, place?: string) => {
        asked.push([kind, name, place]);
        return { kind, id: "9999.made", label: name, detail: "" };
      },
    };
    return { asked, offers: mentionOffers(() => given)("5 years") };
  };

  it("stands in the only place there is without a question", async () => {
    const editor = writer();
    const { asked, offers } = making(1);
    const [offer] = await offers;
    offer?.take(editor, range);
    expect(offer?.further).toBeUndefined();
    expect(asked).toEqual([["sentence", "5 years", "a"]]);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 by 5 years"]);
  });

  it("keeps a name as it was typed, whatever signs it holds", async () => {
    const editor = writer();
    const [offer] = await mentionOffers(() => props({ made: ivan }))("A <b>&amp; B");
    offer?.take(editor, range);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 by A <b>&amp; B"]);
  });

  it("asks for one of several places, for a sentence alone", async () => {
    const { asked, offers } = making(2);
    const all = await offers;
    expect(all.map(({ further }) => further?.map(({ detail }) => detail))).toEqual([
      ["Proceeding 1", "Proceeding 2"],
      undefined,
      undefined,
      undefined,
    ]);
    all[0]?.further?.[1]?.take(writer(), range);
    expect(asked).toEqual([["sentence", "5 years", "b"]]);
  });
});

describe("what a slash offers", () => {
  it("leaves figures out where there are none to choose from", async () => {
    const without = await insertOffers(
      () => props(),
      () => undefined,
    )("");
    expect(without.map(({ key }) => key)).not.toContain("figure");
    const withFigures = insertOffers(
      () => ({ ...props(), searchFigures: async () => [] }),
      () => undefined,
    );
    expect((await withFigures("")).map(({ key }) => key)).toContain("figure");
  });

  it("leaves nothing of what was typed for it", async () => {
    const asked: string[] = [];
    const editor = writer();
    const [offer] = await insertOffers(
      () => props(),
      (action) => asked.push(action),
    )("foot");
    offer?.take(editor, range);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 by"]);
    expect(asked).toEqual(["cite"]);
  });

  it("changes the block where that is what was chosen", async () => {
    const editor = writer();
    const [offer] = await insertOffers(
      () => props(),
      () => undefined,
    )("heading");
    offer?.take(editor, range);
    expect(linesOf(editor)).toEqual(["heading 9999.en.1 by"]);
  });
});
