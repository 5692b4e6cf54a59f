import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { pasteCapture } from "@/lib/operations/desk/sources/paste-capture";
import { postSource } from "@/lib/operations/desk/sources/post-source";
import { readSourceContact } from "@/lib/operations/desk/sources/read-source-contact";
import { reviseSource } from "@/lib/operations/desk/sources/revise-source";
import { showSource } from "@/lib/operations/desk/sources/show-source";
import { staleExcerpts } from "@/lib/operations/desk/sources/stale-excerpts";
import { staleSources } from "@/lib/operations/desk/sources/stale-sources";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, colleague, editor } = await inventedStaff();
await publishInventedCase();

const article = { kind: "article", title: "An invented article", language: "en" };
const protectedOne = { ...article, protection: "protected", contact: "Invented way" };

describe("what is said of a source", () => {
  it("is never written over another version: of many at once one wins", async () => {
    const { id } = await addSource(researcher, article);
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        reviseSource(colleague, id, { ...article, title: `Title ${n}`, version: 1 }),
      ),
    );
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const late = await refusedWith(reviseSource(researcher, id, { ...article, version: 1 }));
    expect([late.kind, late.key]).toEqual(["conflict", "source.changedMeanwhile"]);
    expect((await showSource(researcher, id)).version).toBe(2);
  });

  it("is changed by an editor alone once it is public", async () => {
    const given = { ...article, title: "Renamed", version: 1 };
    const odd = await refusedWith(reviseSource(researcher, "invented-source", given));
    expect(odd.key).toBe("problem.notFound");
    expect((await showSource(researcher, "invented-source")).mayChange).toBe(false);
  });

  it("is public at once wherever it is quoted, when an editor changes it", async () => {
    const title = "Quillabyrenamed article";
    await reviseSource(editor, "invented-source", { ...article, title, version: 1 });
    const stands = await whereItStands(databaseUrl, "Quillabyrenamed");
    expect(Object.keys(stands)).toContain("publication");
    const rows = await deskClient().publication.findMany({ where: { kind: "case", id: "9001" } });
    expect(JSON.stringify(rows.at(-1)?.document)).toContain("Quillabyrenamed");
  });

  it("keeps what its date and publisher rest on where they are not changed", async () => {
    const { source, version } = await showSource(editor, "invented-source");
    const same = { ...article, publisher: "invented-press", published: source.published.value };
    await reviseSource(editor, "invented-source", { ...same, version });
    expect((await showSource(editor, "invented-source")).source.published).toEqual(
      source.published,
    );
  });

  it("is read from a form, with a date in words and whom it relays", async () => {
    const { id } = await addSource(researcher, article);
    await postSource(researcher, id, {
      ...{ id, version: "1", kind: "interview", title: "A talk", language: "ru" },
      ...{
        titleBasis: "described",
        authors: "Ivan Invented\r\n\r\nВыдуманный",
        published: "осень 2022",
      },
      ...{
        "relays.0.publisher": "invented-press",
        "relays.0.what.en": "a",
        "relays.0.what.ru": "б",
      },
      ...{ "note.en": "n", "note.ru": "п", publisher: "", newPublisher: "", role: "admin" },
    });
    expect((await showSource(researcher, id)).source).toMatchObject({
      kind: "interview",
      authors: ["Ivan Invented", "Выдуманный"],
      published: { basis: "stated", value: { printed: "осень 2022", precision: "season" } },
      relays: [{ publisher: "invented-press", what: { en: "a", ru: "б" } }],
    });
  });

  it("is refused in half a language, by the field that is empty", async () => {
    const form = { version: "1", kind: "article", title: "A", language: "en", "note.en": "only" };
    const odd = await refusedWith((async () => postSource(researcher, "any", form))());
    expect([odd.key, odd.values.field]).toEqual(["source.noteHalf", "note.ru"]);
  });
});

describe("the protection of a source", () => {
  it("is lifted by an editor alone, and takes the way to the person with it", async () => {
    const { id } = await addSource(researcher, protectedOne);
    const opened = { ...article, version: 1 };
    expect((await refusedWith(reviseSource(researcher, id, opened))).key).toBe("problem.notFound");
    await reviseSource(editor, id, opened);
    expect(await readSourceContact(editor, id)).toBeNull();
  });

  it("is kept by who cannot read the way to the person, and so is the way", async () => {
    const { id } = await addSource(researcher, protectedOne);
    const same = { ...article, protection: "protected", version: 1 };
    expect((await refusedWith(reviseSource(colleague, id, same))).key).toBe("problem.notFound");
    await reviseSource(researcher, id, same);
    expect(await readSourceContact(editor, id)).toBe("Invented way");
  });

  it("is refused for what is public already, in words", async () => {
    const { version } = await showSource(editor, "invented-source");
    const given = { ...article, protection: "protected", version };
    expect((await refusedWith(reviseSource(editor, "invented-source", given))).key).toBe(
      "source.alreadyPublic",
    );
  });
});

describe("a source that has changed", () => {
  it("tells which quotations its newest copy no longer holds, and which are in doubt", async () => {
    const text = "He went. Then he went home. The invented court met on Monday.";
    const { id, capture } = await addSource(researcher, { ...article, text });
    const quote = async (words: string) => {
      const start = text.indexOf(words);
      return takeExcerpt(researcher, { capture, start, end: start + words.length });
    };
    const [kept, lost, doubtful] = [
      await quote("The invented court met"),
      await quote("on Monday"),
      await quote("home"),
    ];
    expect(await staleExcerpts(researcher, id)).toEqual([]);
    await pasteCapture(researcher, id, { text: "home! home! The invented court met on Tuesday." });
    const stale = await staleExcerpts(researcher, id);
    expect(stale.map(({ excerpt, fate }) => [excerpt.id, fate])).toEqual(
      expect.arrayContaining([
        [lost.id, "lost"],
        [doubtful.id, "doubtful"],
      ]),
    );
    expect(stale.map(({ excerpt }) => excerpt.id)).not.toContain(kept.id);
    expect(await staleSources(researcher)).toContainEqual(expect.objectContaining({ id, lost: 1 }));
  });
});

describe("what rests on a quotation", () => {
  it("is named to those who may see it, and only counted to others", async () => {
    const usesFor = async (actor: typeof researcher) =>
      (await showSource(actor, "invented-source")).excerpts.find(({ id }) => id === "9001.shared");
    expect((await usesFor(researcher))?.uses.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "case 9001",
      "discrepancy x90",
      "figure f900",
    ]);
    await deskClient().caseEntry.update({ where: { id: "9001" }, data: { access: "named" } });
    const hidden = await usesFor(colleague);
    expect([hidden?.uses.length, hidden?.hiddenUses]).toEqual([2, 1]);
  });
});
