import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { root } from "@/lib/server/root";
import { aDataFolder, anOtkaz } from "@/tests/e2e/setup/data-folder";
import { leaveLetter, lettersAt } from "@/tests/e2e/setup/letters";
import { runScript } from "@/tests/integration/setup/run-script";

const start = { file: "lib/server/main.ts", args: ["start"] };

/** When the pages were last built, and from what. */
async function lastBuild() {
  const record = join(root, ".next/otkaz-build.json");
  const id = join(root, ".next/BUILD_ID");
  return { hash: await readFile(record, "utf8"), at: (await stat(id)).mtimeMs };
}

test("a second start builds nothing again, loads nothing again and keeps what was saved", async () => {
  const dataDir = await aDataFolder();
  const first = await anOtkaz({ dataDir });
  expect(await leaveLetter(first.url, "Kept over a restart")).toBe(200);
  expect(await first.stop()).toBe(0);
  const built = await lastBuild();

  const begun = performance.now();
  const second = await anOtkaz({ dataDir });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`second start: ${seconds} s\n`);
  expect(await lastBuild()).toEqual(built);
  expect(second.written()).toContain("Casebook unchanged");
  expect(second.written()).toContain("Reference data unchanged");
  expect(await lettersAt(dataDir)).toEqual(["Kept over a restart"]);
  expect((await fetch(`${second.url}/en/cases/0001-dmitry-vasilets`)).status).toBe(200);
});

test("a start on data that is in use says where Otkaz runs, and leaves it alone", async () => {
  const dataDir = await aDataFolder();
  const running = await anOtkaz({ dataDir });
  const env = { OTKAZ_DATA_DIR: dataDir, PORT: "39872" };
  const { code, errors } = await runScript({ ...start, env });
  expect({ code, errors }).toEqual({
    code: 1,
    errors: `Otkaz is already running on this data at ${running.url} (process ${running.pid}).\n`,
  });
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  expect(await leaveLetter(running.url, "Still at work")).toBe(200);
  expect(await lettersAt(dataDir)).toEqual(["Still at work"]);
});

test("a port that is taken is named, and neither its owner nor the data is touched", async () => {
  const dataDir = await aDataFolder();
  const other = createServer((_, res) => res.end("mine"));
  await new Promise<void>((resolve) => other.listen(0, resolve));
  onTestFinished(() => new Promise<void>((resolve) => other.close(() => resolve())));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const env = { OTKAZ_DATA_DIR: dataDir, PORT: String(port) };
  const { code, errors } = await runScript({ ...start, env });
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} is taken by another program: stop it, or set PORT to a free one.\n`,
  );
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("mine");
  expect(await joinPostgres(dataDir)).toBeNull();
});

test.each([
  ["PORT", "many", 'PORT cannot be used: "many" is not a port from 1 to 65535.'],
  ["PORT", "70000", 'PORT cannot be used: "70000" is not a port from 1 to 65535.'],
  [
    "APP_URL",
    "otkaz.example",
    'APP_URL cannot be used: "otkaz.example" is not the public address of the site, such as https://otkaz.example.',
  ],
  ["TRUST_PROXY", "yes", 'TRUST_PROXY cannot be used: "yes" is not 0 or 1.'],
  [
    "DATABASE_URL",
    "mysql://somebody:secret@host/otkaz",
    "DATABASE_URL cannot be used: its value is not an address such as postgresql://user:password@host:5432/otkaz.",
  ],
])("%s=%s is refused in one sentence that keeps secrets", async (name, value, sentence) => {
  const dataDir = await aDataFolder();
  const env = { OTKAZ_DATA_DIR: dataDir, [name]: value };
  const { code, errors, output } = await runScript({ ...start, env });
  expect({ code, errors }).toEqual({ code: 1, errors: `${sentence}\n` });
  expect(output + errors).not.toContain("secret");
});

test("a database that does not answer is named without its password", async () => {
  const url = "postgresql://somebody:secret@127.0.0.1:9/otkaz";
  const env = { OTKAZ_DATA_DIR: await aDataFolder(), DATABASE_URL: url };
  const { code, errors } = await runScript({ ...start, env });
  expect(code).toBe(1);
  expect(errors).toMatch(/^The database at 127\.0\.0\.1:9\/otkaz cannot be reached [^\n]+\n$/);
  expect(errors).not.toContain("secret");
});

test("two wrong settings are both named", async () => {
  const env = { OTKAZ_DATA_DIR: await aDataFolder(), PORT: "0", TRUST_PROXY: "2" };
  const { errors } = await runScript({ ...start, env });
  expect(errors.trim().split("\n")).toHaveLength(2);
});
