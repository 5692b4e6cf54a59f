import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { hiddenQuote } from "@/lib/domain/hidden-excerpts";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { openWorkspace } from "@/lib/operations/desk/entries/open-workspace";
import { compareRevisions } from "@/lib/operations/desk/history/compare-revisions";
import { searchDesk } from "@/lib/operations/desk/overview/search-desk";
import { showOverview } from "@/lib/operations/desk/overview/show-overview";
import { showPreview } from "@/lib/operations/desk/publication/show-preview";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { downloadCapture } from "@/lib/operations/desk/sources/download-capture";
import { findSource, findSources, sourceById } from "@/lib/operations/desk/sources/find-sources";
import { listSources } from "@/lib/operations/desk/sources/list-sources";
import { pasteCapture } from "@/lib/operations/desk/sources/paste-capture";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { reviseSource } from "@/lib/operations/desk/sources/revise-source";
import { showSource } from "@/lib/operations/desk/sources/show-source";
import { staleExcerpts } from "@/lib/operations/desk/sources/stale-excerpts";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { saveAs } from "@/tests/integration/setup/at-the-desk";
import { aReferenceDatabase, ownDataFolder } from "@/tests/integration/setup/casebook";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aReferenceDatabase();
await ownDataFolder();
const { researcher, colleague, editor, admin } = await inventedStaff();
const text = "Canarywords were said in an invented kitchen.";
const described = {
  ...{ kind: "document", title: "Canaryletter", language: "en", protection: "protected" },
  contact: "Invented way",
};
const letter = { ...described, text };

const aCase = (actor: Actor) =>
  createEntry(actor, { kind: "person", title: "An invented case", lang: "en" });

let [id, capture, excerpt, own] = ["", "", "", ""];
beforeAll(async () => {
  const added = await addSource(researcher, letter);
  [id, capture] = [added.id, added.capture ?? ""];
  const taken = await takeExcerpt(researcher, { capture, start: 0, end: 11 });
  excerpt = taken.id;
  own = await aCase(researcher);
  await saveAs(researcher, (entry) => ({ ...entry, excerpts: [taken] }), own);
  await pasteCapture(researcher, id, { text: "Other words altogether." });
});

/** Everything in which the desk could name the source to somebody. */
async function everythingSeenBy(actor: Actor): Promise<string> {
  return JSON.stringify([
    await listSources(actor, { words: "" }),
    await listSources(actor, { words: "Canaryletter", protection: "protected" }),
    await findSources(actor, { q: "Canary" }),
    await searchDesk(actor, "en", "Canaryletter"),
    await searchDesk(actor, "en", "Canarywords"),
    await showOverview(actor),
    await loadEntry(actor, own),
    await openWorkspace(actor, own),
    await compareRevisions(actor, { id: own, from: 1, to: 1 }),
    await showPreview(actor, own, "en"),
  ]);
}

describe("a protected source does not exist for who does not need it:", () => {
  const ways: Record<string, () => unknown> = {
    "its page": () => showSource(colleague, id),
    "what is said of it": () => sourceById(colleague, id),
    "it among the sources to be quoted": () => findSource(colleague, id),
    "its text": () => readCapture(colleague, capture),
    "its file": () => downloadCapture(colleague, capture),
    "its quotations": () => staleExcerpts(colleague, id),
    "a further copy": () => pasteCapture(colleague, id, { text: "a" }),
    "a quotation of it": () => takeExcerpt(colleague, { capture, start: 0, end: 11 }),
    "a change of it": () => reviseSource(colleague, id, { ...described, version: 1 }),
  };

  it.each(Object.entries(ways))("%s", async (_what, ask) => {
    const refusal = await refusedWith(Promise.resolve().then(ask));
    expect(refusal).toMatchObject({ kind: "not-found", key: "problem.notFound" });
  });

  it("no list, search, overview, case, history or preview names it or says its words", async () => {
    expect(await everythingSeenBy(colleague)).not.toMatch(/Canary|kitchen/);
    const { entry } = await loadEntry(colleague, own);
    expect(entry.excerpts.map((one) => one.exact)).toEqual([hiddenQuote]);
  });

  it("nobody quotes it by a guess", async () => {
    const mine = await aCase(colleague);
    const { excerpts } = (await loadEntry(researcher, own)).entry;
    const guess = saveAs(colleague, (entry) => ({ ...entry, excerpts }), mine);
    expect(await refusedWith(guess)).toMatchObject({
      key: "entry.unknownExcerpt",
      values: { id: excerpt },
    });
  });
});

describe("a protected source is there", () => {
  it.each([
    ["who added it", researcher],
    ["an editor", editor],
    ["an admin", admin],
  ])("for %s, with its title and its words", async (_who, actor) => {
    const seen = await everythingSeenBy(actor);
    expect(seen).toContain("Canaryletter");
    expect(seen).toContain("Canarywords");
    expect((await readCapture(actor, capture)).text).toContain("kitchen");
  });

  it("for who is given a case that quotes it, as long as they have that", async () => {
    await assignEntry(editor, { id: own, assignee: colleague.account });
    expect((await showSource(colleague, id)).source.title).toBe("Canaryletter");
    expect((await loadEntry(colleague, own)).entry.excerpts[0]?.exact).toBe("Canarywords");
    await assignEntry(editor, { id: own, assignee: "" });
    expect(await refusedWith(showSource(colleague, id))).toMatchObject({ kind: "not-found" });
  });
});
