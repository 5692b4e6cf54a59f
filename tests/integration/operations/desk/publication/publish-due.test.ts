import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { runSchedule } from "@/lib/jobs/run-schedule";
import { cancelSchedule } from "@/lib/operations/desk/publication/cancel-schedule";
import { publishDue } from "@/lib/operations/desk/publication/publish-due";
import { schedulePublication } from "@/lib/operations/desk/publication/schedule-publication";
import { showCase } from "@/lib/operations/readers/show-case";
import { withClient } from "@/lib/server/with-client";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { viewOf } from "@/tests/integration/setup/answers";
import {
  headOf,
  makeReady,
  move,
  publish,
  saveAs,
  theInventedDesk,
  versionOf,
} from "@/tests/integration/setup/at-the-desk";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const plan = async (how: object = {}) =>
  schedulePublication(desk.editor, {
    id: "9001",
    version: await versionOf(),
    languages: ["en", "ru"],
    reason: { en: "A test wants it.", ru: "Так хочет проверка." },
    dueAt: inHours(2),
    ...how,
  });
const nextYear = () => new Date().getUTCFullYear() + 1;
const later = () => new Date(Date.now() + 3 * 3_600_000);
const outcomes = async () =>
  (await inTransaction(({ schedule }) => schedule.of("9001"))).map((one) => one.outcome);
const publicVersion = async () => viewOf(await showCase("en", "9001-ivan-inventov", null)).version;

describe("a planned publication", () => {
  it("happens when its time has come, and not before", async () => {
    await makeReady(desk);
    await plan();
    expect(await publishDue(new Date())).toBe(0);
    expect(await publicVersion()).toBe(1);
    expect(await publishDue(later())).toBe(1);
    expect(await publicVersion()).toBe(2);
    expect(await outcomes()).toEqual(["published"]);
  });

  it("happens once, however many servers look", async () => {
    await makeReady(desk);
    await plan();
    const found = await Promise.all([publishDue(later()), publishDue(later())]);
    expect(found[0] + found[1]).toBe(1);
    expect(await publicVersion()).toBe(2);
  });

  it("publishes one language where one was planned", async () => {
    await makeReady(desk);
    await plan({ languages: "ru" });
    await publishDue(later());
    expect((await headOf()).languages).toEqual(["ru"]);
  });

  it("replaces the one that was planned before", async () => {
    await makeReady(desk);
    await plan();
    await plan({ dueAt: inHours(5) });
    expect(await publishDue(later())).toBe(0);
    expect((await outcomes()).toSorted()).toEqual([null, "schedule.replaced"].toSorted());
  });

  it("is called off", async () => {
    await makeReady(desk);
    await plan();
    await cancelSchedule(desk.secondEditor, { id: "9001" });
    expect(await publishDue(later())).toBe(0);
    expect(await outcomes()).toEqual(["schedule.calledOff"]);
  });

  it("is called off by taking the revision back", async () => {
    await makeReady(desk);
    await plan();
    await move(desk.editor, "take-back");
    expect(await outcomes()).toEqual(["schedule.moved"]);
  });

  it("is overtaken by publishing at once", async () => {
    await makeReady(desk);
    await plan();
    await publish(desk.editor);
    expect(await publishDue(later())).toBe(0);
    expect(await outcomes()).toEqual(["schedule.publishedOtherwise"]);
  });
});

describe("a planned publication fails, and says why, where", () => {
  it.each([
    ["who planned it was disabled", "disabled_at = now()", "schedule.notAllowed"],
    ["who planned it is no editor any more", "role = 'researcher'", "problem.notFound"],
  ])("%s", async (_what, change, outcome) => {
    await makeReady(desk);
    await plan();
    await withClient(desk.databaseUrl, (client) =>
      client.query(`UPDATE desk.account SET ${change} WHERE id = 'invented-editor'`),
    );
    expect(await publishDue(later())).toBe(0);
    expect(await outcomes()).toEqual([outcome]);
    expect(await publicVersion()).toBe(1);
  });

  it("the gate was shut meanwhile", async () => {
    await makeReady(desk);
    await plan();
    await withClient(desk.databaseUrl, (client) =>
      client.query("UPDATE desk.person SET consent = 'refused' WHERE id = '9001'"),
    );
    expect(await publishDue(later())).toBe(0);
    expect(await outcomes()).toEqual(["publish.gateShut"]);
  });

  it("the database could not do it", async () => {
    await makeReady(desk);
    await plan();
    await withClient(desk.databaseUrl, async (client) => {
      await client.query(`CREATE FUNCTION published.fail() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'invented failure'; END $$`);
      await client.query(`CREATE TRIGGER fail BEFORE INSERT ON published.publication
        EXECUTE FUNCTION published.fail()`);
    });
    expect(await publishDue(later())).toBe(0);
    expect(await outcomes()).toEqual(["schedule.failed"]);
    expect((await headOf()).state).toBe("ready");
  });
});

describe("planning is refused", () => {
  it.each(["researcher", "reader"] as const)("to a %s", async (name) => {
    await makeReady(desk);
    const version = await versionOf();
    const reason = { en: "No.", ru: "Нет." };
    const request = { id: "9001", version, languages: ["en"], reason, dueAt: inHours(2) };
    expect(await refusedWith(schedulePublication(desk[name], request))).toMatchObject({
      kind: "not-found",
    });
  });

  it("for what is not ready", async () => {
    await saveAs(desk.researcher);
    expect(await refusedWith(plan())).toMatchObject({ key: "publish.notReady" });
  });

  it.each([
    ["a moment that is over", () => inHours(-1), "schedule.past"],
    ["a moment years away", () => inHours(24 * 800), "schedule.tooFar"],
    ["no moment", () => "soon", "schedule.noMoment"],
    ["a day that is not", () => "2026-13-45T10:00", "schedule.noMoment"],
    ["a day that no month has", () => `${nextYear()}-02-30T10:00`, "schedule.noMoment"],
  ])("for %s", async (_what, dueAt, key) => {
    await makeReady(desk);
    expect(await refusedWith(plan({ dueAt: dueAt() }))).toMatchObject({
      kind: "invalid",
      key,
      values: { field: "dueAt" },
    });
  });

  it("of calling off where nothing is planned", async () => {
    expect(await refusedWith(cancelSchedule(desk.editor, { id: "9001" }))).toMatchObject({
      kind: "not-found",
    });
  });
});

it("the server looks by itself, and stops when it is told to", async () => {
  await makeReady(desk);
  await plan();
  await withClient(desk.databaseUrl, (client) =>
    client.query("UPDATE desk.scheduled_publication SET due_at = now() - interval '1 minute'"),
  );
  const schedule = runSchedule({ everyMs: 20, report: () => undefined });
  await expect.poll(outcomes, { timeout: 5000 }).toEqual(["published"]);
  await schedule.stop();
});
