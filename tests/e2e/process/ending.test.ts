import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { aDataFolder, anOtkaz } from "@/tests/e2e/setup/data-folder";
import { readEmbeddedPid } from "@/tests/e2e/setup/embedded-pid";
import { leaveLetter, lettersAt } from "@/tests/e2e/setup/letters";

/** A letter that is on its way: its head and first words are sent, its end is not. */
function aSlowLetter(url: string, first: string): ClientRequest {
  const sent = request(`${url}/en/contact/send`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  sent.write(`body=${first}`);
  return sent;
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.on("response", (answer) => resolve(answer.resume()));
    sent.on("error", reject);
  });
}

test("an order to stop lets a letter finish that is on its way, and takes no new one", async () => {
  const dataDir = await aDataFolder();
  const running = await anOtkaz({ dataDir });
  const letter = aSlowLetter(running.url, "On+its+way");
  const answer = answerTo(letter);
  await pause(300);
  const ended = running.stop();
  await pause(500);
  await expect(leaveLetter(running.url, "Too late")).rejects.toThrow();
  letter.end("+when+the+order+came");
  expect((await answer).statusCode).toBe(303);
  expect(await ended).toBe(0);
  expect(await joinPostgres(dataDir)).toBeNull();

  await anOtkaz({ dataDir });
  expect(await lettersAt(dataDir)).toEqual(["On its way when the order came"]);
});

test("what was saved is there after everything was killed at once", async () => {
  const dataDir = await aDataFolder();
  const first = await anOtkaz({ dataDir });
  expect(await leaveLetter(first.url, "Saved before the blow")).toBe(200);
  const database = await readEmbeddedPid(dataDir);
  process.kill(first.pid, "SIGKILL");
  if (database !== undefined) process.kill(database, "SIGKILL");
  expect(await first.ended).toBeNull();

  const second = await anOtkaz({ dataDir });
  expect(await lettersAt(dataDir)).toEqual(["Saved before the blow"]);
  expect((await fetch(`${second.url}/ru/cases/0001-dmitry-vasilets`)).status).toBe(200);
});

test("a database whose program was killed is taken over by the next start", async () => {
  const dataDir = await aDataFolder();
  const first = await anOtkaz({ dataDir });
  expect(await leaveLetter(first.url, "Left with an orphan")).toBe(200);
  const database = await readEmbeddedPid(dataDir);
  process.kill(first.pid, "SIGKILL");
  await first.ended;

  const second = await anOtkaz({ dataDir });
  expect(await readEmbeddedPid(dataDir)).toBe(database);
  expect(await lettersAt(dataDir)).toEqual(["Left with an orphan"]);
  expect(await second.stop()).toBe(0);
  expect(await joinPostgres(dataDir)).toBeNull();
});
