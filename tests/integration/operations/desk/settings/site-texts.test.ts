import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/domain/actor";
import { saveSiteTexts } from "@/lib/operations/desk/settings/save-site-texts";
import { showSettings, showSiteTexts } from "@/lib/operations/desk/settings/show-settings";
import { showHome } from "@/lib/operations/readers/show-home";
import { showSite } from "@/lib/operations/readers/show-site";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor, admin } = await inventedStaff();

const texts = { "site.name": { en: "Invented", ru: "Выдумка" } };

describe("the site's own words", () => {
  it.each([
    ["somebody who is not signed in", anonymous],
    ["a researcher", researcher],
    ["an editor", editor],
  ])("cannot be set or seen by %s", async (_who, actor) => {
    const before = await contentsOf(databaseUrl, "published");
    await expect(async () => saveSiteTexts(actor, texts, 0)).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(async () => showSiteTexts(actor)).rejects.toMatchObject({ kind: "not-found" });
    expect(await contentsOf(databaseUrl, "published")).toEqual(before);
  });

  it.each([
    ["markup", { "site.name": { en: "<b>Invented</b>", ru: "" } }, "site.name.en"],
    ["a comment of markup", { "site.tagline": { en: "", ru: "a <!-- b" } }, "site.tagline.ru"],
    ["too many words", { "site.name": { en: "x".repeat(41), ru: "" } }, "site.name.en"],
    ["two lines", { "site.name": { en: "a\nb", ru: "" } }, "site.name.en"],
    ["bidi overrides", { "site.name": { en: "a\u202Eb", ru: "" } }, "site.name.en"],
    ["words for something else", { "footer.licence": { en: "Mine", ru: "Моё" } }, ""],
  ])("refuse %s, and name the field", async (_what, given, field) => {
    await expect(async () => saveSiteTexts(admin, given, 0)).rejects.toMatchObject({
      kind: "invalid",
      values: { field },
    });
  });

  it("are empty where nobody has set any", async () => {
    expect(await showSite()).toMatchObject({ status: 200, site: { en: {}, ru: {} } });
  });

  it("are public at once, in their language, and nothing else is", async () => {
    const before = await contentsOf(databaseUrl, "published");
    await saveSiteTexts(admin, { ...texts, "home.title": { en: "Ours", ru: "" } }, 0);
    const after = await contentsOf(databaseUrl, "published");
    const { site_text: shown = [], announcement: _told, ...rest } = after;
    const { site_text: _none, announcement: _before, ...same } = before;
    expect(rest).toEqual(same);
    expect(shown.map((row) => JSON.parse(row))).toEqual(
      expect.arrayContaining([
        { lang: "en", name: "site.name", text: "Invented" },
        { lang: "ru", name: "site.name", text: "Выдумка" },
        { lang: "en", name: "home.title", text: "Ours" },
      ]),
    );
    expect(shown).toHaveLength(3);
    expect((await showHome("en")).site).toEqual({
      en: { "site.name": "Invented", "home.title": "Ours" },
      ru: { "site.name": "Выдумка" },
    });
  });

  it("are written over by nobody who has not seen them", async () => {
    await expect(saveSiteTexts(admin, {}, 0)).rejects.toMatchObject({
      kind: "conflict",
      key: "settings.changedMeanwhile",
    });
    const { seen } = await showSiteTexts(admin);
    await saveSiteTexts(admin, {}, seen);
    expect((await showSite()).site).toEqual({ en: {}, ru: {} });
  });

  it("leave a line in the journal that says who, and not what", async () => {
    const lines = await valuesOf(
      databaseUrl,
      `SELECT concat_ws(' ', actor_id, subject_id, details) FROM desk.audit
       WHERE action = 'changeSettings'`,
    );
    expect(new Set(lines)).toEqual(new Set(["invented-admin site.texts {}"]));
  });
});

describe("every kept page", () => {
  const heard: string[] = [];
  const listener = new Client({ connectionString: databaseUrl });
  afterAll(() => listener.end());
  beforeAll(async () => {
    await listener.connect();
    listener.on("notification", ({ payload }) =>
      heard.push(...Object.keys(JSON.parse(payload ?? ""))),
    );
    await listener.query("LISTEN otkaz_published");
  });

  it("depends on the site's words, and hears when they change", async () => {
    const before = (await showHome("ru")).keys.site ?? 0;
    await saveSiteTexts(admin, texts, (await showSiteTexts(admin)).seen);
    await listener.query("SELECT 1");
    expect(heard).toEqual(["site"]);
    expect((await showHome("ru")).keys.site).toBe(before + 1);
  });
});

describe("the settings", () => {
  it("show an editor the publishers alone, and an admin everything", async () => {
    expect(showSettings(editor).parts).toEqual(["publishers"]);
    expect(showSettings(admin).parts).toHaveLength(6);
    expect(() => showSettings(researcher)).toThrow();
  });
});
