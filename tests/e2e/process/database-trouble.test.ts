import { expect, test } from "vitest";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { withClient } from "@/lib/server/with-client";
import { aDataFolder, anOtkaz } from "@/tests/e2e/setup/data-folder";
import { readEmbeddedPid } from "@/tests/e2e/setup/embedded-pid";
import { leaveLetter, lettersAt } from "@/tests/e2e/setup/letters";
import { ask } from "@/tests/e2e/setup/raw";

async function asOwner(dataDir: string, sql: string): Promise<void> {
  const database = await joinPostgres(dataDir);
  if (!database) throw new Error("the database does not run");
  await withClient(database.databaseUrl, (client) => client.query(sql));
}

test("a page that fails says so plainly with an id, and the log tells nothing of the reader", async () => {
  const dataDir = await aDataFolder();
  const running = await anOtkaz({ dataDir });
  await asOwner(dataDir, "ALTER SCHEMA published RENAME TO elsewhere");
  for (const path of ["/en/cases/0001-dmitry-vasilets", "/ru/search?q=Secretword", "/en/cases"]) {
    const { status, headers, text } = await ask(running.url, path);
    expect([path, status]).toEqual([path, 500]);
    expect(headers["cache-control"]).toBe("no-store");
    expect(text).toContain('<p lang="ru">');
    const [, id = "none"] = /id: <code>([0-9a-f]{10})<\/code>/.exec(text) ?? [];
    expect(running.written()).toContain(`Failure ${id} at /[lang]/`);
    expect(text).not.toMatch(/prisma|SELECT|publication|at \w+ \(|\/lib\//i);
  }
  const machine = await ask(running.url, "/api/v1/cases/0001-dmitry-vasilets");
  expect(machine.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(machine.text)).toMatchObject({ status: 500 });
  expect(running.written()).not.toMatch(/Secretword|dmitry-vasilets/);

  await asOwner(dataDir, "ALTER SCHEMA elsewhere RENAME TO published");
  expect((await ask(running.url, "/en/cases/0001-dmitry-vasilets")).status).toBe(200);
});

test("a database that dies comes back by itself, and meanwhile readers are told to wait", async () => {
  const dataDir = await aDataFolder();
  const running = await anOtkaz({ dataDir });
  expect(await leaveLetter(running.url, "Before the database died")).toBe(200);
  const database = await readEmbeddedPid(dataDir);
  if (database !== undefined) process.kill(database, "SIGKILL");

  const during = await ask(running.url, "/ru/cases/0002-alexander-leshkov");
  expect([200, 503]).toContain(during.status);
  if (during.status === 503) expect(during.headers["retry-after"]).toBeDefined();
  expect((await ask(running.url, "/healthz")).status).toBe(200);

  const ready = async () => (await ask(running.url, "/readyz")).status;
  await expect.poll(ready, { timeout: 60_000, interval: 250 }).toBe(200);
  const page = async () => (await ask(running.url, "/ru/cases/0002-alexander-leshkov")).status;
  await expect.poll(page, { timeout: 20_000, interval: 250 }).toBe(200);
  expect(await lettersAt(dataDir)).toEqual(["Before the database died"]);
  expect(await leaveLetter(running.url, "After it came back")).toBe(200);
});
