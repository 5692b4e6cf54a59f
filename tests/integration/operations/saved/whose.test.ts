import { beforeAll, describe, expect, it } from "vitest";
import { exportRows } from "@/lib/data/desk/export-rows";
import { type Actor, anonymous, operator } from "@/lib/domain/actor";
import { exportOwnAccount } from "@/lib/operations/desk/export/export-own-account";
import * as alert from "@/lib/operations/saved/change-alert";
import * as casefile from "@/lib/operations/saved/change-casefile";
import * as items from "@/lib/operations/saved/change-items";
import * as search from "@/lib/operations/saved/change-search";
import { follow, followSearch, resumeAlert } from "@/lib/operations/saved/follow";
import { keepSearch } from "@/lib/operations/saved/keep-search";
import { listAlerts } from "@/lib/operations/saved/list-alerts";
import { listSearches } from "@/lib/operations/saved/list-searches";
import { makeCasefile } from "@/lib/operations/saved/make-casefile";
import { listCasefiles, showCasefile } from "@/lib/operations/saved/show-casefile";
import { showFollow } from "@/lib/operations/saved/show-follow";
import { withClient } from "@/lib/server/with-client";
import { readKept } from "@/lib/web/kept-search";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aCasebook();
const target = { what: "case", id: "0001" } as const;
const kept = { name: "Zibbelsearch", lang: "en", query: "q=zibbelquery" };

let people: Awaited<ReturnType<typeof inventedStaff>>;
let owner: Actor;
/** One of everything, all of it the reader's own. */
const own = { search: "", casefile: "", alert: "", searchAlert: "" };

beforeAll(async () => {
  people = await inventedStaff();
  owner = people.reader;
  own.search = await keepSearch(owner, kept);
  own.casefile = await makeCasefile(owner, { name: "Zibbelfile", note: "Zibbelthought" });
  await items.addToCasefile(owner, own.casefile, "0001");
  await items.addToCasefile(owner, own.casefile, "0002");
  await items.noteInCasefile(owner, own.casefile, { caseId: "0001", note: "Zibbelnote" });
  await follow(owner, { target, cadence: "daily" });
  await followSearch(owner, { id: own.search, cadence: "weekly" }, readKept);
  const { alerts } = await listAlerts(owner, "en");
  own.alert = alerts.find(({ what }) => what === "case")?.id ?? "";
  own.searchAlert = alerts.find(({ what }) => what === "search")?.id ?? "";
});

/** Every verb that names somebody's thing by its id. */
const onTheirs: [string, (actor: Actor) => Promise<unknown>][] = [
  ["renameSearch", (actor) => search.renameSearch(actor, own.search, "Mine now")],
  ["deleteSearch", (actor) => search.deleteSearch(actor, own.search)],
  ["bringSearchBack", (actor) => search.bringSearchBack(actor, own.search)],
  ["changeCasefile", (actor) => casefile.changeCasefile(actor, own.casefile, { name: "Mine" })],
  ["deleteCasefile", (actor) => casefile.deleteCasefile(actor, own.casefile)],
  ["bringCasefileBack", (actor) => casefile.bringCasefileBack(actor, own.casefile)],
  ["showCasefile", (actor) => showCasefile(actor, "en", own.casefile)],
  ["addToCasefile", (actor) => items.addToCasefile(actor, own.casefile, "0003")],
  ["takeFromCasefile", (actor) => items.takeFromCasefile(actor, own.casefile, "0001")],
  [
    "moveInCasefile",
    (actor) => items.moveInCasefile(actor, own.casefile, { caseId: "0001", step: "down" }),
  ],
  [
    "noteInCasefile",
    (actor) => items.noteInCasefile(actor, own.casefile, { caseId: "0001", note: "Mine" }),
  ],
  ["followSearch", (actor) => followSearch(actor, { id: own.search, cadence: "daily" }, readKept)],
  ["resumeAlert", (actor) => resumeAlert(actor, own.alert, readKept)],
  ["setCadence", (actor) => alert.setCadence(actor, own.alert, "weekly")],
  ["tryAlertAgain", (actor) => alert.tryAlertAgain(actor, own.alert)],
  ["unfollow", (actor) => alert.unfollow(actor, own.alert)],
];

const others = ["researcher", "editor", "admin", "anonymous", "operator"] as const;
const actorOf = (name: (typeof others)[number]): Actor =>
  name === "anonymous" ? anonymous : name === "operator" ? operator : people[name];

describe.each(others)("%s", (name) => {
  it.each(onTheirs)(
    "is refused %s on somebody else's, as if there were none",
    async (_verb, ask) => {
      const before = await contentsOf(databaseUrl, "desk");
      const refused = { name: "Refusal", kind: "not-found", key: "problem.notFound", values: {} };
      await expect(async () => ask(actorOf(name))).rejects.toMatchObject(refused);
      expect(await contentsOf(databaseUrl, "desk")).toEqual(before);
    },
  );
});

describe.each(["researcher", "editor", "admin"] as const)("the lists of a %s", (name) => {
  it("hold nothing of anybody else's", async () => {
    const actor = people[name];
    expect(await listSearches(actor)).toEqual([]);
    expect(await listCasefiles(actor)).toEqual([]);
    expect((await listAlerts(actor, "en")).alerts).toEqual([]);
    const view = await showFollow(actor, "en", target);
    expect(view).toMatchObject({ cadence: null, casefiles: [] });
  });
});

describe.each([
  ["nobody", anonymous],
  ["the operator", operator],
])("%s, who has no account,", (_name, actor) => {
  it.each([
    ["keepSearch", () => keepSearch(actor, kept)],
    ["makeCasefile", () => makeCasefile(actor, { name: "Nobody's" })],
    ["follow", () => follow(actor, { target, cadence: "daily" })],
    ["listSearches", () => listSearches(actor)],
    ["listCasefiles", () => listCasefiles(actor)],
    ["listAlerts", () => listAlerts(actor, "en")],
    ["showFollow", () => showFollow(actor, "en", target)],
  ])("is refused %s", async (_verb, ask) => {
    await expect(async () => ask()).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("what somebody keeps", () => {
  it("is in their own copy, word for word", async () => {
    const copy = await exportOwnAccount(owner);
    for (const word of ["Zibbelsearch", "zibbelquery", "Zibbelfile", "Zibbelthought", "Zibbelnote"])
      expect(copy).toContain(word);
    expect(copy).toContain('"0001"');
  });

  it("is in no export of the whole desk", async () => {
    let everything = "";
    for await (const line of exportRows()) everything += line;
    expect(everything).toContain('"table" : "account"');
    expect(everything.toLowerCase()).not.toContain("zibbel");
  });

  it("leaves no word in the journal", async () => {
    const rows = await withClient(databaseUrl, (client) =>
      client.query("SELECT row_to_json(a)::text AS line FROM desk.audit a WHERE actor_id = $1", [
        owner.account,
      ]),
    );
    const lines = JSON.stringify(rows.rows);
    expect(lines).toContain("keepSearch");
    expect(lines.toLowerCase()).not.toMatch(/zibbel|0001/);
  });

  it("goes with the account", async () => {
    await withClient(databaseUrl, async (client) => {
      await client.query("BEGIN");
      await client.query("DELETE FROM desk.audit WHERE false");
      await client.query("SET CONSTRAINTS ALL DEFERRED");
      await client.query("ALTER TABLE desk.audit DISABLE TRIGGER ALL");
      await client.query("DELETE FROM desk.audit WHERE actor_id = $1", [owner.account]);
      await client.query("DELETE FROM desk.account WHERE id = $1", [owner.account]);
      const left = await client.query(
        `SELECT (SELECT count(*) FROM desk.saved_search) + (SELECT count(*) FROM desk.casefile)
          + (SELECT count(*) FROM desk.casefile_item) + (SELECT count(*) FROM desk.alert) AS n`,
      );
      await client.query("ROLLBACK");
      expect(Number(left.rows[0].n)).toBe(0);
    });
  });
});
