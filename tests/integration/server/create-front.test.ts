import { createServer } from "node:http";
import { Client } from "pg";
import { afterAll, expect, it, vi } from "vitest";
import { createFront } from "@/lib/server/front/create-front";
import { aDatabase } from "@/tests/integration/setup/database";

const database = await aDatabase();
const publisher = new Client({ connectionString: database.databaseUrl });
await publisher.connect();

let rendered = 0;
const front = await createFront({
  ...database,
  /** A page with what the database says of it: the version first, as every page must read it. */
  async nextHandler(_req, res) {
    rendered += 1;
    const found = await publisher.query("SELECT version FROM published.announcement");
    const version = Number(found.rows[0]?.version ?? 0);
    const statement = JSON.stringify({ status: 200, keys: { cases: version } });
    res.setHeader("content-type", "text/html");
    res.end(`<meta name="otkaz-page" content='${statement}'><p>version ${version}</p>`);
  },
  storeBytes: 1_000_000,
  appUrl: "http://localhost",
  ready: async () => true,
});
const server = createServer(front.handler).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await front.close();
  await publisher.end();
});

it("keeps a page until the transaction that makes it old is committed", async () => {
  expect(await read()).toBe("<p>version 0</p>");
  expect(await read()).toBe("<p>version 0</p>");
  expect(rendered).toBe(1);
  await publisher.query("SELECT published.announce(ARRAY['cases'])");
  await vi.waitFor(async () => expect(await read()).toBe("<p>version 1</p>"), { timeout: 1000 });
  expect(rendered).toBe(2);
});

async function read(): Promise<string> {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return (await fetch(`http://127.0.0.1:${port}/en/cases`)).text();
}
