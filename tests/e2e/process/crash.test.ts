import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { z } from "zod";
import { draftEntry } from "@/lib/domain/case-entry";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { freePort } from "@/lib/server/postgres/free-port";
import { aDataFolder, anOtkaz } from "@/tests/e2e/setup/data-folder";
import { joinDesk } from "@/tests/e2e/setup/desk";
import type { Running } from "@/tests/e2e/setup/otkaz";
import { ask } from "@/tests/e2e/setup/raw";
import { aSession, type Session } from "@/tests/e2e/setup/sessions";

const savesOfEach = 25;
/** After how many acknowledged saves of all cases together the program is killed. */
const killedAfter = [20, 60];

const loaded = z.object({ entry: draftEntry, version: z.int() });
const saved = z.object({ version: z.int() });

/** A case that is saved again and again: the text it is to get next, and what was acknowledged. */
type Chain = { id: string; saveId: string; next: number; version: number; answers: number[] };

/** The title and the paragraph of a save both bear its number: a half save would differ. */
function textOf(n: number) {
  const content = [{ type: "text" as const, text: `Invented words of save ${n}.` }];
  const paragraph = { type: "paragraph" as const, attrs: { id: "b1" }, content };
  return { title: `Save ${n}`, narrative: { type: "doc" as const, content: [paragraph] } };
}

async function load(url: string, who: Session, id: string) {
  const answer = await ask(url, `/desk/api/cases/${id}`, { headers: { cookie: who.cookie } });
  return loaded.parse(JSON.parse(answer.text));
}

/** Sends the next save of a case; its version where it was acknowledged. */
async function save(url: string, who: Session, chain: Chain): Promise<number> {
  const { entry } = await load(url, who, chain.id);
  const sent = {
    base: chain.version,
    saveId: chain.saveId,
    entry: { ...entry, en: { ...entry.en, ...textOf(chain.next) } },
  };
  const answer = await ask(url, `/desk/api/cases/${chain.id}`, {
    method: "PUT",
    headers: { cookie: who.cookie, "content-type": "application/json", connection: "close" },
    body: JSON.stringify(sent),
  });
  expect(answer.status).toBe(200);
  return saved.parse(JSON.parse(answer.text)).version;
}

/** Saves a case until all its saves are acknowledged, or the program is gone. */
async function saveOn(url: string, who: Session, chain: Chain, onSaved: () => void) {
  while (chain.next <= savesOfEach) {
    const version = await save(url, who, chain).catch((error: unknown) => {
      // A line that broke is the death that this test brings about; an answer is judged.
      if (error instanceof Error && "code" in error) return null;
      throw error;
    });
    if (version === null) return;
    chain.answers.push(version);
    Object.assign(chain, { version, next: chain.next + 1, saveId: randomUUID() });
    onSaved();
  }
}

test("every acknowledged save of a hundred is there, whole and once, however often it is killed", {
  timeout: 300_000,
}, async () => {
  const dataDir = await aDataFolder();
  const port = await freePort();
  let running: Running = await anOtkaz({ dataDir, port });
  await joinDesk(dataDir);
  const who = await aSession("researcher");
  const chains: Chain[] = [];
  for (let n = 0; n < 4; n++) {
    const title = `An invented case ${n}`;
    const id = await createEntry(who.actor, { kind: "person", title, lang: "en" });
    const { version } = await load(running.url, who, id);
    chains.push({ id, saveId: randomUUID(), next: 1, version, answers: [] });
  }
  const began = chains.map(({ version }) => version);
  let acknowledged = 0;
  for (const limit of [...killedAfter, Number.POSITIVE_INFINITY]) {
    const kill = () => {
      acknowledged += 1;
      if (acknowledged === limit) process.kill(running.pid, "SIGKILL");
    };
    await Promise.all(chains.map((chain) => saveOn(running.url, who, chain, kill)));
    if (limit === Number.POSITIVE_INFINITY) break;
    expect(await running.ended).toBeNull();
    running = await anOtkaz({ dataDir, port });
    for (const chain of chains) await expectWhole(running.url, who, chain);
  }
  for (const [index, chain] of chains.entries()) {
    const { entry, version } = await load(running.url, who, chain.id);
    expect(entry.en).toMatchObject(textOf(savesOfEach));
    expect(version).toBe((began[index] ?? 0) + savesOfEach);
    expect(new Set(chain.answers).size).toBe(savesOfEach);
  }
});

/** What is there is the last save that was acknowledged, or the one that was on its way, all of it. */
async function expectWhole(url: string, who: Session, { id, next, version: known }: Chain) {
  const { entry, version } = await load(url, who, id);
  const isLast = version === known;
  expect(version - known).toBeLessThanOrEqual(1);
  const n = isLast ? next - 1 : next;
  if (n > 0) expect(entry.en).toMatchObject(textOf(n));
}
