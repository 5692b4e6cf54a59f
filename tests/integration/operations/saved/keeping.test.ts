import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { most } from "@/lib/domain/saved/limits";
import { applyRetention } from "@/lib/operations/desk/settings/apply-retention";
import {
  bringCasefileBack,
  changeCasefile,
  deleteCasefile,
} from "@/lib/operations/saved/change-casefile";
import {
  addToCasefile,
  moveInCasefile,
  noteInCasefile,
  takeFromCasefile,
} from "@/lib/operations/saved/change-items";
import { bringSearchBack, deleteSearch, renameSearch } from "@/lib/operations/saved/change-search";
import { follow } from "@/lib/operations/saved/follow";
import { keepSearch } from "@/lib/operations/saved/keep-search";
import { listSearches } from "@/lib/operations/saved/list-searches";
import { makeCasefile } from "@/lib/operations/saved/make-casefile";
import { openSearch, sealSearch } from "@/lib/operations/saved/sealed-search";
import { listCasefiles, showCasefile } from "@/lib/operations/saved/show-casefile";
import { showFollow } from "@/lib/operations/saved/show-follow";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { withClient } from "@/lib/server/with-client";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aCasebook();
let reader: Actor;
let editor: Actor;

beforeAll(async () => {
  ({ reader, editor } = await inventedStaff());
  await publishInventedCase();
});

const search = (words: string, name = words) => ({ name, lang: "en", query: `q=${words}` });
const order = async (id: string) =>
  (await showCasefile(reader, "en", id)).cases.map(({ caseId }) => caseId);

describe("a search", () => {
  it.each([
    [{ ...search("word"), name: " " }, "text.empty"],
    [{ ...search("word"), query: "" }, "saved.noSearch"],
    [{ ...search("word"), query: "q=two words" }, "saved.noSearch"],
    [{ ...search("word"), accountId: "somebody" }, "input.invalid"],
  ])("is not kept as %j", async (given, key) => {
    const kept = async () => keepSearch(reader, given);
    await expect(kept).rejects.toMatchObject({ kind: "invalid" });
    if (key !== "input.invalid") await expect(kept).rejects.toMatchObject({ key });
  });

  it("is kept once, and gets the last name", async () => {
    const first = await keepSearch(reader, search("once", "First"));
    expect(await keepSearch(reader, search("once", "Second"))).toBe(first);
    await renameSearch(reader, first, "  Third \t name ".replace("\t", " "));
    const kept = await listSearches(reader);
    expect(kept.map(({ name }) => name)).toEqual(["Third name"]);
  });

  it("is brought back after it was deleted, until a week is over", async () => {
    const id = await keepSearch(reader, search("lost"));
    const names = async () => (await listSearches(reader)).map(({ name }) => name);
    await deleteSearch(reader, id);
    expect(await names()).not.toContain("lost");
    await bringSearchBack(reader, id);
    expect(await names()).toContain("lost");
    await deleteSearch(reader, id);
    await applyRetention(new Date(Date.now() + 8 * 24 * 60 * 60 * 1000));
    await expect(bringSearchBack(reader, id)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is one too many at some time", async () => {
    await withClient(databaseUrl, (client) =>
      client.query(
        `INSERT INTO desk.saved_search (id, account_id, name, lang, query)
         SELECT 'filled-' || n, 'invented-colleague', 'n', 'en', 'q=' || n
         FROM generate_series(1, ${most.searches}) n`,
      ),
    );
    const colleague: Actor = { role: "researcher", account: "invented-colleague" };
    await expect(keepSearch(colleague, search("more"))).rejects.toMatchObject({
      kind: "too-many",
      key: "saved.tooMany",
    });
  });
});

describe("a search on its way to signing in", () => {
  const quiet = { lang: "ru", query: `q=${encodeURIComponent("тайные слова")}` } as const;

  it("can be read by nobody on the way, and only here", async () => {
    const token = await sealSearch(quiet);
    expect(token).toMatch(/^[\w-]+$/);
    expect(Buffer.from(token, "base64url").toString("latin1")).not.toContain("q=");
    expect(await openSearch(token)).toEqual(quiet);
  });

  it("is gone after an hour, or when a letter of it was changed", async () => {
    const token = await sealSearch(quiet);
    expect(await openSearch(token, new Date(Date.now() + 61 * 60 * 1000))).toBeNull();
    expect(await openSearch(`${token.slice(0, -2)}AA`)).toBeNull();
    expect(await openSearch("x".repeat(60))).toBeNull();
    expect(await openSearch("")).toBeNull();
  });

  it("is refused where it would not fit into an address", async () => {
    const long = { lang: "en", query: `q=${"x".repeat(3000)}` } as const;
    await expect(sealSearch(long)).rejects.toMatchObject({ kind: "too-large" });
  });
});

describe("a set of cases", () => {
  it("takes no case that is not public", async () => {
    const id = await makeCasefile(reader, { name: "Invented" });
    for (const number of ["9999", "nonsense", ""])
      await expect(addToCasefile(reader, id, number)).rejects.toMatchObject({
        key: "saved.noCase",
      });
    expect(await order(id)).toEqual([]);
  });

  it("keeps its cases in the order of its owner", async () => {
    const id = await makeCasefile(reader, { name: "In order" });
    for (const number of ["0003", "1", "/ru/cases/0002-anything", "0003"])
      await addToCasefile(reader, id, number);
    expect(await order(id)).toEqual(["0003", "0001", "0002"]);
    await moveInCasefile(reader, id, { caseId: "0002", step: "up" });
    await moveInCasefile(reader, id, { caseId: "0003", step: "up" });
    expect(await order(id)).toEqual(["0003", "0002", "0001"]);
    await takeFromCasefile(reader, id, "0002");
    await addToCasefile(reader, id, "0004");
    expect(await order(id)).toEqual(["0003", "0001", "0004"]);
  });

  it("stays whole when it is changed from two windows at once", async () => {
    const id = await makeCasefile(reader, { name: "Two windows" });
    const numbers = ["0001", "0002", "0003", "0004", "0005", "0006"];
    await Promise.all(numbers.map((number) => addToCasefile(reader, id, number)));
    await Promise.all(
      numbers.map((caseId) => moveInCasefile(reader, id, { caseId, step: "down" })),
    );
    expect((await order(id)).toSorted()).toEqual(numbers);
  });

  it("keeps notes, and refuses one for a case that is not in it", async () => {
    const id = await makeCasefile(reader, { name: "Notes" });
    await addToCasefile(reader, id, "0001");
    await noteInCasefile(reader, id, { caseId: "0001", note: "One\r\ntwo" });
    await changeCasefile(reader, id, { name: "Named", note: "Whole" });
    const view = await showCasefile(reader, "ru", id);
    expect(view).toMatchObject({ name: "Named", note: "Whole" });
    expect(view.cases[0]?.note).toBe("One\ntwo");
    const elsewhere = noteInCasefile(reader, id, { caseId: "0002", note: "x" });
    await expect(elsewhere).rejects.toMatchObject({ kind: "not-found" });
  });

  it("comes back whole after it was deleted", async () => {
    const id = await makeCasefile(reader, { name: "Lost" });
    await addToCasefile(reader, id, "0001");
    await deleteCasefile(reader, id);
    await expect(showCasefile(reader, "en", id)).rejects.toMatchObject({ kind: "not-found" });
    expect((await listCasefiles(reader)).map(({ name }) => name)).not.toContain("Lost");
    await bringCasefileBack(reader, id);
    expect(await order(id)).toEqual(["0001"]);
  });

  it("keeps of a withdrawn case its number and the own note, and no word of it", async () => {
    const id = await makeCasefile(reader, { name: "Gone" });
    await addToCasefile(reader, id, "9001");
    await noteInCasefile(reader, id, { caseId: "9001", note: "Mine" });
    expect((await showCasefile(reader, "en", id)).cases[0]?.title).toMatch(/Inventov/);
    await withdrawCase(editor, "9001");
    const [gone] = (await showCasefile(reader, "en", id)).cases;
    expect(gone).toMatchObject({ caseId: "9001", slug: null, title: "", note: "Mine" });
  });
});

describe("following", () => {
  it.each([
    { what: "case", id: "9999" },
    { what: "court", id: "00XX0000" },
    { what: "article", id: "999" },
    { what: "article", id: "337(99)" },
  ])("is refused of what there is not: %j", async (target) => {
    await expect(follow(reader, { target, cadence: "daily" })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it.each(["hourly", "", null])("is refused as often as %j", async (cadence) => {
    const target = { what: "article", id: "337" };
    await expect(async () => follow(reader, { target, cadence })).rejects.toMatchObject({
      kind: "invalid",
      key: "saved.cadence",
    });
  });

  it("is shown once, whatever was asked before", async () => {
    const target = { what: "article", id: "337(5)" } as const;
    await follow(reader, { target, cadence: "daily" });
    await follow(reader, { target, cadence: "weekly" });
    expect((await showFollow(reader, "en", target)).cadence).toBe("weekly");
  });
});
