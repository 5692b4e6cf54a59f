import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { runAlerts } from "@/lib/jobs/run-alerts";
import { alertLetter, confirmationLetter } from "@/lib/messages/letters-sent";
import { publishCase } from "@/lib/operations/publish-case";
import { setCadence, tryAlertAgain } from "@/lib/operations/saved/change-alert";
import { askToConfirm, confirmAddress, isConfirming } from "@/lib/operations/saved/confirm-address";
import { follow, followSearch, resumeAlert } from "@/lib/operations/saved/follow";
import { keepSearch } from "@/lib/operations/saved/keep-search";
import { listAlerts } from "@/lib/operations/saved/list-alerts";
import { sendDueAlerts } from "@/lib/operations/saved/send-due-alerts";
import { showStop, stopByLink } from "@/lib/operations/saved/stop-by-link";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { withClient } from "@/lib/server/with-client";
import { readKept } from "@/lib/web/kept-search";
import { anSmtpServer, headerOf, type Received, textOf } from "@/tests/fixtures/smtp-server";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aCasebook();
const parts = { write: alertLetter, read: readKept };
const day = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(Date.now() + days * day);
const reason = { en: "Invented.", ru: "Выдумано." };

let server: Awaited<ReturnType<typeof anSmtpServer>>;
let reader: Actor;
let editor: Actor;

beforeAll(async () => {
  server = await anSmtpServer();
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "letters@otkaz.example");
  vi.stubEnv("APP_URL", "https://otkaz.example");
  ({ reader, editor } = await inventedStaff());
});
beforeEach(async () => {
  server.behave({ does: "take" });
  server.received.length = 0;
  await sql("DELETE FROM desk.alert");
  await sql("TRUNCATE desk.rate_limit");
});
afterAll(() => server.close());

async function sql(text: string) {
  return withClient(databaseUrl, (client) => client.query(text));
}

function only(): Received {
  const [letter, ...more] = server.received;
  if (!letter || more.length > 0) throw new Error(`${server.received.length} letters`);
  return letter;
}

async function firstAlert() {
  const [alert] = (await listAlerts(reader, "en")).alerts;
  if (!alert) throw new Error("no alert");
  return alert;
}

const article = { target: { what: "article", id: "337" }, cadence: "daily" } as const;

describe("an address that is not confirmed", () => {
  it("gets no letter, however much is new", async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    expect(server.received).toEqual([]);
  });

  it("is confirmed by the link that was sent there, once, and not by looking at it", async () => {
    await askToConfirm(reader, confirmationLetter);
    const letter = only();
    expect(letter.to).toEqual(["invented-reader@example.test"]);
    const [, token = ""] = /\/account\/confirm\/(\S+)/.exec(textOf(letter)) ?? [];
    expect(await isConfirming(token)).toBe(true);
    expect((await listAlerts(reader, "en")).mail.isConfirmed).toBe(false);
    await confirmAddress(token);
    expect((await listAlerts(reader, "en")).mail.isConfirmed).toBe(true);
    await expect(confirmAddress(token)).rejects.toMatchObject({ kind: "not-found" });
    expect(await isConfirming(token)).toBe(false);
  });

  it("is not confirmed by a token that nobody sent", async () => {
    await expect(confirmAddress("x".repeat(43))).rejects.toMatchObject({ kind: "not-found" });
  });

  it("cannot be written to without end", async () => {
    for (let n = 0; n < 5; n += 1) await askToConfirm(reader, confirmationLetter);
    await expect(askToConfirm(reader, confirmationLetter)).rejects.toMatchObject({
      kind: "too-many",
    });
  });

  it("that is refused is said to be", async () => {
    server.behave({ does: "answer", at: "RCPT", code: 550 });
    const asked = askToConfirm(reader, confirmationLetter);
    await expect(asked).rejects.toMatchObject({ kind: "invalid", key: "saved.mail.refused" });
  });
});

describe("a letter", () => {
  it("does not come while nothing is new, nor before its time", async () => {
    await follow(reader, article);
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    await sql("UPDATE desk.alert SET seen = '{}', next_at = now() + interval '1 day'");
    expect(await sendDueAlerts(new Date(), parts)).toBe(0);
    expect(server.received).toEqual([]);
  });

  it("comes once for what is new, and counts it as known then", async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = seen - '0001'");
    const known = await sql("SELECT jsonb_object_keys(seen) FROM desk.alert");
    await sql(`UPDATE desk.alert SET seen = '{"0001": 1}'`);
    expect(await sendDueAlerts(later(2), parts)).toBe(1);
    expect(textOf(only()).match(/\/cases\/\d{4}$/gm)?.length).toBeGreaterThan(0);
    expect(await sendDueAlerts(later(4), parts)).toBe(0);
    expect(known.rowCount).toBeGreaterThan(0);
    expect((await firstAlert()).sentOn).toBe(later(2).toISOString().slice(0, 10));
  });

  it("names nobody, repeats no word of a search, and says how to stop it", async () => {
    const query = "q=Vasilets&article=332";
    const id = await keepSearch(reader, { name: "Zibbelname", lang: "en", query });
    await followSearch(reader, { id, cadence: "daily" }, readKept);
    await sql("UPDATE desk.alert SET seen = '{}'");
    await sendDueAlerts(later(2), parts);
    const letter = only();
    const whole = `${letter.source}\n${textOf(letter)}\n${headerOf(letter, "Subject")}`;
    expect(whole).not.toMatch(/vasilets|василец|zibbel/i);
    expect(headerOf(letter, "Subject")).toBe("Otkaz: new entries");
    expect(headerOf(letter, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    expect(headerOf(letter, "List-Unsubscribe")).toMatch(
      /^<https:\/\/otkaz\.example\/account\/stop\/alert-[0-9a-f]{10}\.[\w-]{43}\/now>$/,
    );
  });

  it("is in the language of the account", async () => {
    await sql("UPDATE desk.account SET lang = 'ru' WHERE id = 'invented-reader'");
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    await sendDueAlerts(later(2), parts);
    await sql("UPDATE desk.account SET lang = 'en' WHERE id = 'invented-reader'");
    expect(headerOf(only(), "Subject")).toBe("Отказ: новые записи");
    expect(textOf(only())).toMatch(/\/ru\/cases\/\d{4}/);
  });

  it("tells those who follow a case of its next version, and of its end", async () => {
    await publishInventedCase();
    await follow(reader, { target: { what: "case", id: "9001" }, cadence: "daily" });
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    await publishCase(editor, "9001", reason);
    expect(await sendDueAlerts(later(4), parts)).toBe(1);
    await withdrawCase(editor, "9001");
    expect(await sendDueAlerts(later(6), parts)).toBe(1);
    expect(await sendDueAlerts(later(8), parts)).toBe(0);
    expect(server.received.map((letter) => textOf(letter).includes("/cases/9001"))).toEqual([
      true,
      true,
    ]);
    expect((await firstAlert()).title).toBeNull();
  });

  it("is sent once where two servers look at the same time", async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    const at = later(2);
    const sent = await Promise.all([sendDueAlerts(at, parts), sendDueAlerts(at, parts)]);
    expect(sent.toSorted()).toEqual([0, 1]);
    expect(server.received).toHaveLength(1);
  });

  it("does not go to an account that is disabled", async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    await sql("UPDATE desk.account SET disabled_at = now() WHERE id = 'invented-reader'");
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    await sql("UPDATE desk.account SET disabled_at = NULL WHERE id = 'invented-reader'");
  });
});

describe("a letter that cannot be sent", () => {
  beforeEach(async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
  });

  it("is tried again later, and loses nothing", async () => {
    server.behave({ does: "answer", at: "RCPT", code: 451 });
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    expect(await firstAlert()).toMatchObject({ trouble: "unreachable", isGivenUp: false });
    server.behave({ does: "take" });
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    expect(await sendDueAlerts(new Date(later(2).getTime() + day), parts)).toBe(1);
    expect(await firstAlert()).toMatchObject({ trouble: null, isGivenUp: false });
  });

  it("is given up after five more tries, and the owner sees it", async () => {
    server.behave({ does: "answer", at: "greeting", code: 421 });
    for (let n = 2; n < 14; n += 2) await sendDueAlerts(later(n), parts);
    expect(await firstAlert()).toMatchObject({ trouble: "unreachable", isGivenUp: true });
    server.behave({ does: "take" });
    expect(await sendDueAlerts(later(30), parts)).toBe(0);
    await tryAlertAgain(reader, (await firstAlert()).id);
    expect(await sendDueAlerts(later(30), parts)).toBe(1);
  });

  it("is given up at once where the address is refused for good", async () => {
    server.behave({ does: "answer", at: "RCPT", code: 550 });
    await sendDueAlerts(later(2), parts);
    expect(await firstAlert()).toMatchObject({ trouble: "refused", isGivenUp: true });
  });
});

describe("the link that stops letters", () => {
  const tokenIn = (letter: Received) => /\/stop\/([^/\s>]+)/.exec(letter.source)?.[1] ?? "";

  beforeEach(async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    await sendDueAlerts(later(2), parts);
  });

  it.each([
    ["another alert's name", (token: string) => token.replace(/^alert-.{10}/, "alert-0123456789")],
    [
      "another signature",
      (token: string) => `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    ],
    ["nothing", () => ""],
    ["a path", () => "../../desk"],
  ])("stops nothing with %s", async (_what, forge) => {
    const forged = forge(tokenIn(only()));
    expect(await showStop(forged)).toBeNull();
    await expect(stopByLink(forged, "all")).rejects.toMatchObject({ kind: "not-found" });
    expect((await firstAlert()).isStopped).toBe(false);
  });

  it("changes nothing when it is looked at", async () => {
    expect(await showStop(tokenIn(only()))).toEqual({ isStopped: false });
    expect((await firstAlert()).isStopped).toBe(false);
  });

  it("stops at once, by whoever holds it, and no letter comes after", async () => {
    const token = tokenIn(only());
    await stopByLink(token, "one");
    expect(await firstAlert()).toMatchObject({ isStopped: true });
    expect(await showStop(token)).toEqual({ isStopped: true });
    await sql("UPDATE desk.alert SET seen = '{}'");
    expect(await sendDueAlerts(later(9), parts)).toBe(0);
    await stopByLink(token, "one");
  });

  it("stops what its letter was about, and nothing else", async () => {
    const court = { what: "court", id: "25GV0001" };
    await follow(reader, { target: court, cadence: "weekly" });
    await stopByLink(tokenIn(only()), "one");
    const { alerts } = await listAlerts(reader, "en");
    expect(alerts.map(({ what, isStopped }) => [what, isStopped])).toEqual([
      ["article", true],
      ["court", false],
    ]);
    await stopByLink(tokenIn(only()), "all");
    const after = await listAlerts(reader, "en");
    expect(after.alerts.every(({ isStopped }) => isStopped)).toBe(true);
  });

  it("is undone by the owner, who is told only of what comes after", async () => {
    await stopByLink(tokenIn(only()), "one");
    await resumeAlert(reader, (await firstAlert()).id, readKept);
    await setCadence(reader, (await firstAlert()).id, "weekly");
    expect(await firstAlert()).toMatchObject({ isStopped: false, cadence: "weekly" });
    expect(await sendDueAlerts(later(20), parts)).toBe(0);
  });
});

describe("without a mail server", () => {
  it("nothing is looked at, and the owner is told", async () => {
    vi.stubEnv("SMTP_URL", "");
    vi.stubEnv("MAIL_FROM", "");
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}'");
    expect(await sendDueAlerts(later(2), parts)).toBe(0);
    expect((await listAlerts(reader, "en")).mail.isPossible).toBe(false);
    await expect(askToConfirm(reader, confirmationLetter)).rejects.toMatchObject({
      kind: "unavailable",
    });
    vi.stubEnv("SMTP_URL", server.url);
    vi.stubEnv("MAIL_FROM", "letters@otkaz.example");
  });
});

describe("the job", () => {
  it("looks by itself and ends when it is told to", async () => {
    await follow(reader, article);
    await sql("UPDATE desk.alert SET seen = '{}', next_at = now()");
    const lines: string[] = [];
    const job = runAlerts({ ...parts, everyMs: 20, report: (line) => lines.push(line) });
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000 });
    await job.stop();
    expect(lines).toEqual([]);
  });
});
